/// A PostgreSQL type this room can send and read in binary; the raw value is its OID.
///
/// OIDs of built-in types never change, so they are written down here instead of being asked for.
public enum PostgresType: UInt32, Sendable, CaseIterable {
    /// `boolean`.
    case bool = 16
    /// `bytea`.
    case bytea = 17
    /// `name`, the text of identifiers in the catalogues.
    case name = 19
    /// `bigint`.
    case int8 = 20
    /// `smallint`.
    case int2 = 21
    /// `integer`.
    case int4 = 23
    /// `text`.
    case text = 25
    /// `real`.
    case float4 = 700
    /// `double precision`.
    case float8 = 701
    /// `character(n)`.
    case bpchar = 1042
    /// `character varying(n)`.
    case varchar = 1043
    /// `date`.
    case date = 1082
    /// `timestamp with time zone`.
    case timestamptz = 1184
    /// `uuid`.
    case uuid = 2950
    /// `jsonb`.
    case jsonb = 3802
    /// `boolean[]`.
    case boolArray = 1000
    /// `bytea[]`.
    case byteaArray = 1001
    /// `name[]`.
    case nameArray = 1003
    /// `smallint[]`.
    case int2Array = 1005
    /// `integer[]`.
    case int4Array = 1007
    /// `text[]`.
    case textArray = 1009
    /// `character(n)[]`.
    case bpcharArray = 1014
    /// `character varying(n)[]`.
    case varcharArray = 1015
    /// `bigint[]`.
    case int8Array = 1016
    /// `real[]`.
    case float4Array = 1021
    /// `double precision[]`.
    case float8Array = 1022
    /// `date[]`.
    case dateArray = 1182
    /// `timestamp with time zone[]`.
    case timestamptzArray = 1185
    /// `uuid[]`.
    case uuidArray = 2951
    /// `jsonb[]`.
    case jsonbArray = 3807

    /// Tells whether a column or parameter with the given OID holds the same bytes as this type.
    ///
    /// All kinds of text are alike in binary, hence `text` reads `varchar`, `char(n)` and `name`, and so do their
    /// arrays.
    public func accepts(oid: UInt32) -> Bool {
        guard oid != rawValue else { return true }
        guard let other = PostgresType(rawValue: oid) else { return false }
        return isText && other.isText || isTextArray && other.isTextArray
    }

    /// The type of arrays with elements of this type; nil for an array, since arrays do not nest here.
    public var array: PostgresType? {
        switch self {
        case .bool: .boolArray
        case .bytea: .byteaArray
        case .name: .nameArray
        case .int8: .int8Array
        case .int2: .int2Array
        case .int4: .int4Array
        case .text: .textArray
        case .float4: .float4Array
        case .float8: .float8Array
        case .bpchar: .bpcharArray
        case .varchar: .varcharArray
        case .date: .dateArray
        case .timestamptz: .timestamptzArray
        case .uuid: .uuidArray
        case .jsonb: .jsonbArray
        default: nil
        }
    }

    private var isText: Bool {
        switch self {
        case .text, .varchar, .bpchar, .name: true
        default: false
        }
    }

    private var isTextArray: Bool {
        switch self {
        case .textArray, .varcharArray, .bpcharArray, .nameArray: true
        default: false
        }
    }
}
