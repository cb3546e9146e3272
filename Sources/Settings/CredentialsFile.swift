/// The credentials file: readable by its owner alone, written whole or not at all.
public struct CredentialsFile: Sendable {
    /// Where it is.
    public let path: String

    /// Names the file; nothing is opened yet.
    public init(path: String) {
        self.path = path
    }

    /// Reads the file; nil when there is none.
    ///
    /// - Throws: `CredentialsError`, `open` among them when others may read the file: then no token in it is to be trusted.
    public func read() throws(CredentialsError) -> Credentials? {
        do throws(PrivateFile.Failure) {
            return try PrivateFile(path: path).read().map { Credentials($0) }
        } catch {
            throw CredentialsError(error)
        }
    }

    /// Keeps a server's token, making the file and its directory where they are missing.
    ///
    /// - Throws: `CredentialsError`.
    public func keep(_ token: String, for server: String) throws(CredentialsError) {
        var credentials = try read() ?? Credentials()
        credentials.set(token, for: server)
        do throws(PrivateFile.Failure) {
            try PrivateFile(path: path).write(credentials.text)
        } catch {
            throw CredentialsError(error)
        }
    }
}
