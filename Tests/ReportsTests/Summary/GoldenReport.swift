import FoundationEssentials
import Testing

/// What a face must look like, a file under `Tests/GoldenReports`; `KIEM_RECORD=1` writes them anew.
enum GoldenReport {
    static func check(_ text: String, _ name: String) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["KIEM_RECORD"] != nil {
            try Data(text.utf8).write(to: file)
        }
        let wanted = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        // Bytes, not characters: a published report is the same to the last of them.
        guard !wanted.utf8.elementsEqual(text.utf8) else { return }
        let (want, have) = (lines(wanted), lines(text))
        let place = zip(want, have).firstIndex { !$0.utf8.elementsEqual($1.utf8) } ?? min(want.count, have.count)
        let (old, new) = (want.dropFirst(place).first ?? "(the end)", have.dropFirst(place).first ?? "(the end)")
        Issue.record("\(name), line \(place + 1)\nwanted: \(old)\nfound:  \(new)")
    }

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "GoldenReports")

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}

extension Zip2Sequence {
    fileprivate func firstIndex(where differs: (Element) -> Bool) -> Int? {
        enumerated().first { differs($0.element) }?.offset
    }
}
