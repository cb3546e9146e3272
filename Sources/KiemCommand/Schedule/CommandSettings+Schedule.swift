import Client
import Domain
import Settings

extension CommandSettings {
    /// What a timer's command has to be told, since systemd starts it without anybody's shell.
    ///
    /// No token is among it: everybody can read a unit.
    var variables: [ReportSchedule.Variable] {
        let values: [(name: String, value: String?)] = [
            ("KIEM_SERVER", server), ("KIEM_LANG", language.rawValue), ("KIEM_CA", tls.ca),
            ("KIEM_CERTIFICATE", tls.certificate), ("KIEM_KEY", tls.key), ("XDG_CONFIG_HOME", configuration),
        ]
        return values.compactMap { name, value in value.map { ReportSchedule.Variable(name: name, value: $0) } }
    }

    /// Whether the credentials file has a token for the service.
    func hasKeptToken() throws(CommandFailure) -> Bool {
        do throws(CredentialsError) {
            return try CredentialsFile(path: places.credentials).read()?.token(for: server) != nil
        } catch {
            throw CommandFailure(.notAllowed, error.message)
        }
    }
}
