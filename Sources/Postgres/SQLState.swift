/// The SQLSTATE codes that callers tell apart, by the names of PostgreSQL's appendix A.
public enum SQLState {
    /// `0A000`; also what a prepared statement answers when the schema changed beneath it.
    public static let featureNotSupported = "0A000"
    /// `22021`: text that is not valid in the database's encoding, U+0000 above all.
    public static let characterNotInRepertoire = "22021"
    /// `23502`.
    public static let notNullViolation = "23502"
    /// `23503`.
    public static let foreignKeyViolation = "23503"
    /// `23505`.
    public static let uniqueViolation = "23505"
    /// `23514`.
    public static let checkViolation = "23514"
    /// `23P01`.
    public static let exclusionViolation = "23P01"
    /// `25006`: a write declared as a read.
    public static let readOnlyTransaction = "25006"
    /// `26000`.
    public static let invalidStatementName = "26000"
    /// `40001`.
    public static let serializationFailure = "40001"
    /// `40P01`.
    public static let deadlockDetected = "40P01"
    /// `42501`.
    public static let insufficientPrivilege = "42501"
    /// `42P01`.
    public static let undefinedTable = "42P01"
    /// `55P03`.
    public static let lockNotAvailable = "55P03"
    /// `57014`.
    public static let queryCanceled = "57014"
}
