import Client
import Domain
import Settings

/// What flags, environment and files say together: flags win over environment, environment over files.
struct CommandSettings: Sendable {
    /// Where the things of this computer are.
    let places: Places
    /// The service's address as it was written, which is also its name in the credentials file.
    let server: String
    /// The language of people's text.
    let language: Language
    /// Whether colour is unwanted.
    let isColourless: Bool
    /// How long to wait, and to try again.
    let timeout: Duration
    /// Whom to trust behind TLS, and the certificate to show.
    let tls: TLSSettings
    /// Where systemd looks for this account's units.
    let systemd: SystemdPlace
    /// Where this account's configuration is, where that is not the usual place.
    let configuration: String?
    private let givenToken: String?

    /// Puts the settings together; no file is read yet.
    init(_ flags: GlobalFlags, _ environment: Environment, _ account: Account) throws(CommandFailure) {
        places = Places(environment, account)
        systemd = SystemdPlace(environment, account)
        configuration = environment["XDG_CONFIG_HOME"]
        server = flags.server ?? environment["KIEM_SERVER"] ?? places.server
        givenToken = flags.token ?? environment["KIEM_TOKEN"]
        tls = TLSSettings(
            ca: flags.ca ?? environment["KIEM_CA"],
            certificate: flags.certificate ?? environment["KIEM_CERTIFICATE"],
            key: flags.key ?? environment["KIEM_KEY"]
        )
        timeout = flags.timeout ?? .seconds(30)
        isColourless = flags.isColourless || environment["NO_COLOR"] != nil || environment["TERM"] == "dumb"
        guard let language = flags.language ?? Language(environment) else {
            throw CommandFailure(.usage, vi: "KIEM_LANG phải là vi hoặc en", en: "KIEM_LANG must be vi or en")
        }
        self.language = language
    }

    /// The service's address.
    func address() throws(CommandFailure) -> ServerAddress {
        guard let address = ServerAddress(server) else {
            throw CommandFailure(
                .usage,
                vi: "“\(server)” không phải địa chỉ dịch vụ; cần unix:/đường/dẫn, tcp://máy:cổng hoặc tls://máy:cổng",
                en: "“\(server)” is no address of a service; unix:/path, tcp://host:port or tls://host:port is wanted"
            )
        }
        return address
    }

    /// A client of the service, which nobody has called yet.
    func client(token: String?) throws(CommandFailure) -> BlockingClient {
        BlockingClient(
            address: try address(),
            token: token,
            language: language,
            tls: tls,
            timeouts: ClientTimeouts(connect: min(timeout, .seconds(5)), answer: timeout)
        )
    }

    /// The token: as given, else the credentials file's for this server; nil when there is none.
    func token() throws(CommandFailure) -> String? {
        if let givenToken { return givenToken }
        do {
            return try CredentialsFile(path: places.credentials).read()?.token(for: server)
        } catch {
            throw CommandFailure(.notAllowed, error.message)
        }
    }

    /// Whether a certificate is shown to the service, which may know its officer by that.
    var showsCertificate: Bool { tls.certificate != nil && ServerAddress(server)?.isEncrypted == true }

    /// Whether the token comes from a flag or the environment, not from the file.
    var isTokenGiven: Bool { givenToken != nil }
}
