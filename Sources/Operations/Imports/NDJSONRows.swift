import Domain
import JSON

/// The rows of a file with one JSON object a line.
struct NDJSONRows {
    private var bytes: ImportBytes
    private var line = 0
    private let known: Set<String>

    init(_ bytes: ImportBytes, known: Set<String>) {
        self.bytes = bytes
        self.known = known
    }

    /// The next row; nil at the end.
    ///
    /// - Throws: what reading throws.
    mutating func next() throws -> Result<ImportRow, ImportReject>? {
        while try bytes.peek() != nil {
            var text: [UInt8] = []
            try bytes.take(upTo: { $0 == UInt8(ascii: "\n") }, into: &text)
            if try bytes.peek() != nil { bytes.take() }
            line += 1
            if text.last == UInt8(ascii: "\r") { text.removeLast() }
            guard !text.isEmpty else { continue }
            return row(text)
        }
        return nil
    }

    private func row(_ bytes: [UInt8]) -> Result<ImportRow, ImportReject> {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return reject("", vi: "không phải UTF-8", en: "is not UTF-8")
        }
        guard case .object(let object)? = try? JSONParser.parse(text) else {
            return reject("", vi: "không phải một đối tượng JSON", en: "is no JSON object")
        }
        var cells: [String: String] = [:]
        for member in object.members {
            guard known.contains(member.name) else {
                return reject(member.name, vi: "không có trường này", en: "there is no such field")
            }
            switch member.value {
            case .null: continue
            case .string(let text), .word(let text), .number(let text): if !text.isEmpty { cells[member.name] = text }
            case .bool(let flag): cells[member.name] = flag ? "true" : "false"
            case .array, .object:
                return reject(member.name, vi: "cần một giá trị đơn", en: "wants one value")
            }
        }
        return .success(ImportRow(line: line, cells: cells))
    }

    private func reject(_ field: String, vi: String, en: String) -> Result<ImportRow, ImportReject> {
        .failure(ImportReject(line: line, field: field, reason: Bilingual(vi: vi, en: en)))
    }
}
