/// The measures that are not as good as they must be.
struct MissedMarks: Error, CustomStringConvertible {
    let names: [String]

    var description: String {
        "missed: " + names.joined(separator: ", ")
    }
}
