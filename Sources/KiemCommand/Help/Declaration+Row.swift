import Domain
import Reports

extension GlobalFlags.Declaration {
    /// The flag as help lists it: its name with what stands for its value, and its line.
    func row(in language: Language) -> (String, Cell) {
        ([name, value].compactMap(\.self).joined(separator: " "), Cell(help.text(in: language)))
    }
}
