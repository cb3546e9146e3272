/// How far a transaction is shielded from others that run beside it.
public enum TransactionIsolation: String, Sendable {
    /// Each statement sees what was committed before it began.
    case readCommitted = "read committed"
    /// All statements see what was committed before the first began.
    case repeatableRead = "repeatable read"
    /// As if transactions ran one after another; broken off and run again when that cannot be kept up.
    case serializable = "serializable"
}
