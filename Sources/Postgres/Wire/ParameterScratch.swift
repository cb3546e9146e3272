/// The arrays of pointers, lengths and formats that libpq wants beside the parameters' bytes, kept from one execution
/// to the next.
struct ParameterScratch: ~Copyable {
    private static let formats = [Int32](repeating: 1, count: 65535)

    private var values: [UnsafePointer<CChar>?] = []
    private var lengths: [Int32] = []

    init() {}

    /// Calls the body with what `PQsendQueryPrepared` takes; the pointers are good during the call.
    mutating func withParameters<Value>(
        of bindings: borrowing Bindings,
        _ body: (Int, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> Value
    ) -> Value {
        values.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        return bindings.bytes.withUnsafeBytes { bytes in
            var offset = 0
            while offset + 4 <= bytes.count {
                let length = Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self))
                offset += 4
                if length < 0 {
                    values.append(nil)
                    lengths.append(0)
                } else {
                    // An empty value at the very end points behind the buffer, from where nothing is read.
                    values.append(bytes.baseAddress?.advanced(by: offset).assumingMemoryBound(to: CChar.self))
                    lengths.append(length)
                    offset += Int(length)
                }
            }
            return body(values.count, values, lengths, Self.formats)
        }
    }
}
