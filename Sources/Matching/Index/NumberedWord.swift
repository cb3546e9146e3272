/// A word's number by its bare letters, and by its accents.
struct NumberedWord: Hashable, Sendable {
    let token: Int32
    let accented: Int32
}
