/// One-dimensional arrays; `[Int64?]` has elements that may be NULL.
///
/// The binary form: number of dimensions, whether there are NULLs, the elements' OID, then (unless empty) the
/// dimension's length and its lower bound, then each element as its length and its bytes.
extension Array: PostgresValue where Element: PostgresValue {
    /// The type of arrays of the element's type.
    public static var postgresType: PostgresType {
        guard let type = Element.postgresType.array else {
            preconditionFailure("an array of arrays has no type here")
        }
        return type
    }

    /// Appends header and elements.
    public func encode(into bindings: inout Bindings) {
        bindings.appendMeasured { bindings in
            bindings.appendRaw(Int32(isEmpty ? 0 : 1))
            // The server recomputes this flag; it need not be right.
            bindings.appendRaw(Int32(0))
            bindings.appendRaw(Element.postgresType.rawValue)
            guard !isEmpty else { return }
            bindings.appendRaw(Int32(count))
            bindings.appendRaw(Int32(1))
            for element in self {
                element.encode(into: &bindings)
            }
        }
    }

    /// Reads header and elements.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> [Element] {
        let bytes = try row.next()
        guard bytes.count >= 12 else { throw .decoding("array without a header") }
        func header(_ index: Int) -> Int32 {
            Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: Int32.self))
        }
        guard Element.postgresType.accepts(oid: UInt32(bitPattern: header(2))) else {
            throw .decoding("array of OID \(header(2)) where \(Element.postgresType) is read")
        }
        guard header(0) != 0 else { return [] }
        guard header(0) == 1, bytes.count >= 20 else { throw .decoding("array of \(header(0)) dimensions") }
        var elements = RowReader(elements: bytes, offset: 20)
        var result: [Element] = []
        result.reserveCapacity(Int(header(3)))
        for _ in 0..<header(3) {
            result.append(try Element.decode(from: &elements))
        }
        return result
    }
}
