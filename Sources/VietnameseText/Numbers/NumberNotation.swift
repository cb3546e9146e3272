/// Which sign stands for what in a number; known from where the text comes from, never guessed.
public enum NumberNotation: Hashable, Sendable {
    /// `1.500` is one thousand five hundred, `1,5` one and a half.
    case vietnamese
    /// `1,500` is one thousand five hundred, `1.5` one and a half.
    case international

    var group: UInt8 { self == .vietnamese ? UInt8(ascii: ".") : UInt8(ascii: ",") }
    var point: UInt8 { self == .vietnamese ? UInt8(ascii: ",") : UInt8(ascii: ".") }
}
