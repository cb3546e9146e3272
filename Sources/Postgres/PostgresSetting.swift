/// A setting of the session that statements run under, such as one that row-level security looks at.
///
/// Readers share their connections among all callers and put statements of many into one pipeline; a statement that is asked
/// for *under* a setting is sent behind it. A statement asked for without one runs under whatever the connection was left with,
/// so it must not depend on it.
public struct PostgresSetting: Hashable, Sendable {
    /// The setting's name, with a prefix of the application's: `app.tenant`.
    public let name: String
    /// Its value.
    public let value: String

    /// Names a setting and its value.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Sets it for the session, or until the transaction ends.
    static let statement = Statement(
        "setting.set",
        sql: "select set_config($1, $2, $3)",
        access: .read,
        takes: (String.self, String.self, Bool.self),
        gives: String.self
    )
}

extension Session {
    /// Puts the rest of the transaction under a setting.
    ///
    /// - Parameter setting: the setting; the one of the same name that held before holds again after the transaction.
    /// - Throws: what the server or the connection answers.
    public func set(_ setting: PostgresSetting) throws(PostgresError) {
        _ = try query(PostgresSetting.statement, (setting.name, setting.value, true))
    }
}
