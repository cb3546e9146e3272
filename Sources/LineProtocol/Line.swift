/// One line as it came, its end taken off.
public enum Line: Sendable, Hashable {
    /// The bytes of a line within the limit.
    case complete([UInt8])
    /// A line beyond the limit, read to its end and thrown away; its tag where it began with one.
    case tooLong(Tag?)
}
