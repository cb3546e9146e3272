/// A file of systemd's: a timer, or what it starts.
struct UnitFile: Sendable, Hashable {
    /// Its name, by which systemd knows the unit.
    let name: String
    /// Its text.
    let text: String
}
