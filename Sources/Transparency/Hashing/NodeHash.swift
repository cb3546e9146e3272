/// The hash of a leaf, of an inner node or of a signed head: 32 bytes of SHA-256.
///
/// Four words and no array, so that a million of them cost no allocation.
public struct NodeHash: Hashable, Sendable {
    /// How many bytes a hash has.
    public static let byteCount = 32
    /// 32 zero bytes: what stands for the head before the first one.
    public static let zero = NodeHash(words: (0, 0, 0, 0))

    private let first: UInt64
    private let second: UInt64
    private let third: UInt64
    private let fourth: UInt64

    /// The words hold the bytes in the order in which they lie in memory; nobody computes with them.
    private init(words: (UInt64, UInt64, UInt64, UInt64)) {
        (first, second, third, fourth) = words
    }

    /// Takes the 32 bytes at an offset; nil where there are not as many.
    public init?(_ bytes: [UInt8], at offset: Int = 0) {
        guard offset >= 0, bytes.count - offset >= NodeHash.byteCount else { return nil }
        self = bytes.withUnsafeBytes { NodeHash(loading: $0, at: offset) }
    }

    /// Reads base64; nil for anything but 32 bytes in its one spelling.
    public init?(base64 text: some StringProtocol) {
        guard let bytes = Base64.decode(text), bytes.count == NodeHash.byteCount else { return nil }
        self.init(bytes)
    }

    init(loading bytes: UnsafeRawBufferPointer, at offset: Int = 0) {
        self.init(
            words: (
                bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self)
            )
        )
    }

    /// The 32 bytes.
    public var bytes: [UInt8] {
        withUnsafeBytes(of: self) { Array($0) }
    }

    /// The bytes in base64, 44 characters.
    public var base64: String {
        Base64.encode(bytes)
    }

    /// Puts the bytes behind others.
    public func append(to bytes: inout [UInt8]) {
        withUnsafeBytes(of: self) { bytes.append(contentsOf: $0) }
    }
}

extension NodeHash: CustomStringConvertible {
    /// The bytes in base64.
    public var description: String { base64 }
}
