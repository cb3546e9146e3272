import VietnameseText

/// The bytes of a file as they are read, piece by piece, so that a file of any length needs little memory.
struct ImportBytes {
    private let next: () throws -> [UInt8]
    private var piece: [UInt8] = []
    private var index = 0
    private var isOver = false

    /// Reads the first piece, and looks at it: a mark of UTF-8 in front is passed over, an encoding from before Unicode is refused.
    ///
    /// - Parameter next: gives the next bytes, none at the end.
    /// - Throws: what `next` throws, `ImportProblem` for another encoding.
    init(_ next: @escaping () throws -> [UInt8]) throws {
        self.next = next
        try refill()
        if piece.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        try Self.checkEncoding(piece[index...])
    }

    /// What has been read and not taken yet; for a look at how the file begins.
    var beginning: ArraySlice<UInt8> { piece[index...] }

    /// The next byte, which stays.
    mutating func peek() throws -> UInt8? {
        if index < piece.count { return piece[index] }
        guard !isOver else { return nil }
        try refill()
        return index < piece.count ? piece[index] : nil
    }

    /// Takes a byte that `peek` has shown.
    mutating func take() {
        index += 1
    }

    /// Takes bytes up to one of some, which stays, and appends them.
    mutating func take(upTo stops: (UInt8) -> Bool, into bytes: inout [UInt8]) throws {
        while true {
            let start = index
            while index < piece.count, !stops(piece[index]) { index += 1 }
            bytes.append(contentsOf: piece[start..<index])
            guard index == piece.count, !isOver else { return }
            try refill()
            if piece.isEmpty { return }
        }
    }

    private mutating func refill() throws {
        piece = try next()
        index = 0
        isOver = piece.isEmpty
    }

    private static func checkEncoding(_ bytes: ArraySlice<UInt8>) throws(ImportProblem) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw ImportProblem(
                vi: "tệp ở dạng UTF-16; hãy lưu lại bằng UTF-8",
                en: "the file is UTF-16; save it as UTF-8"
            )
        }
        let text = String(validating: bytes, as: UTF8.self)
        let legacy = text.map { LegacyEncoding.detect(in: $0) } ?? LegacyEncoding.detect(in: bytes)
        guard let legacy else { return }
        throw ImportProblem(
            vi: "tệp dùng bảng mã \(legacy.rawValue) có trước Unicode; hãy chuyển sang Unicode (UTF-8) rồi nhập lại",
            en:
                "the file is in \(legacy.rawValue), an encoding from before Unicode; convert it to Unicode (UTF-8) first"
        )
    }
}
