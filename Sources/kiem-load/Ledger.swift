import Foundation

/// The file of acknowledged writes, one a line: the key, a blank, the number; `-` for a number nobody knows.
///
/// A line is handed to the system before the client asks anything more, so that it is there even when this program is killed.
final class Ledger {
    private let file: FileHandle
    private var unwritten: [UInt8] = []

    /// Begins a new file.
    ///
    /// - Throws: `LoadFailure.ledger`.
    init(path: String) throws(LoadFailure) {
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
        else { throw .ledger("cannot make the file \(path)") }
        self.file = file
    }

    /// Adds a write that was acknowledged, or whose outcome is unknown.
    func add(_ key: Key, _ number: InspectionNumber?) {
        unwritten.append(contentsOf: key.text)
        unwritten.append(UInt8(ascii: " "))
        unwritten.append(contentsOf: (number?.description ?? "-").utf8)
        unwritten.append(UInt8(ascii: "\n"))
    }

    /// Hands what was added to the system.
    ///
    /// - Throws: `LoadFailure.ledger`.
    func flush() throws(LoadFailure) {
        guard !unwritten.isEmpty else { return }
        do {
            try file.write(contentsOf: Data(unwritten))
        } catch {
            throw .ledger("\(error)")
        }
        unwritten.removeAll(keepingCapacity: true)
    }
}
