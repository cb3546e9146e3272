public import Postgres

public import struct FoundationEssentials.UUID

/// Whose records somebody may see and add to: row-level security lets nothing else through.
public struct Scope: Hashable, Sendable {
    /// The setting under which statements about such records run.
    public let setting: PostgresSetting
    /// The keys of the units; nil for all there are.
    private let units: Set<UUID>?

    /// Everybody's records.
    public static let all = Scope(units: nil, value: "*")

    /// The records of these units.
    public init(units: some Sequence<UUID>) {
        let units = Set(units)
        // Sorted, so that the same scope is the same setting, and readers need not change it from one statement to the next.
        self.init(units: units, value: "{\(units.map(\.uuidString).sorted().joined(separator: ","))}")
    }

    private init(units: Set<UUID>?, value: String) {
        self.units = units
        setting = PostgresSetting("kiem.scope", value)
    }

    /// Whether a unit's records are within it.
    public func holds(_ unit: UUID) -> Bool {
        units?.contains(unit) ?? true
    }

    /// The records that either scope holds.
    public func joined(with other: Scope) -> Scope {
        guard let units, let others = other.units else { return .all }
        return units == others ? self : Scope(units: units.union(others))
    }
}
