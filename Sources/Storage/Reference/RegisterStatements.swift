public import Postgres

/// Statements about the register as a whole.
public enum RegisterStatements {
    /// A number that grows with every transaction that changed products, producers, recognitions, sales points or areas.
    public static let version = Statement(named: "register.version", .read, takes: (), gives: Int64.self)

    static let shapes: [StatementShape] = [StatementShape(version)]
}
