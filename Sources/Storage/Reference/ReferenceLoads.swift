public import Postgres

/// What can be asked about the reference data that was loaded.
public enum ReferenceLoads {
    /// The files the register was last made from, by name.
    public static let all: Statement<(), ReferenceLoad> = ReferenceStatements.loads
}
