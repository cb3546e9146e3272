import Client
import Domain
import Glibc
import Settings
import Testing

@testable import KiemCommand

@Suite("Where things are")
struct SettingsTests {
    private let officer = Account(home: "/home/qltt", isRoot: false)
    private let root = Account(home: "/root", isRoot: true)

    @Test("the home is KIEM_HOME, else root's own, else the user's data directory")
    func home() {
        #expect(Places(Environment(["KIEM_HOME": "/srv/k"]), root).home == "/srv/k")
        #expect(Places(Environment(["XDG_DATA_HOME": "/data"]), root).home == "/var/lib/kiem")
        #expect(Places(Environment(["XDG_DATA_HOME": "/data"]), officer).home == "/data/kiem")
        #expect(Places(Environment(["XDG_DATA_HOME": "data"]), officer).home == "/home/qltt/.local/share/kiem")
        #expect(Places(Environment([:]), officer).server == "unix:/home/qltt/.local/share/kiem/kiem.sock")
    }

    @Test("credentials are in the user's configuration directory")
    func credentials() {
        #expect(Places(Environment(["XDG_CONFIG_HOME": "/c"]), root).credentials == "/c/kiem/credentials")
        #expect(Places(Environment([:]), root).credentials == "/root/.config/kiem/credentials")
    }

    @Test(
        "the language is KIEM_LANG's, else the locale's, Vietnamese where that says nothing",
        arguments: [
            ([:], .vietnamese), (["KIEM_LANG": "en", "LANG": "vi_VN.UTF-8"], .english),
            (["LANG": "en_US.UTF-8"], .english),
            (["LC_ALL": "C.UTF-8", "LANG": "en_US.UTF-8"], .vietnamese),
            (["LC_MESSAGES": "vi_VN", "LANG": "en_US"], .vietnamese),
            (["LC_ALL": "", "LANG": "en_GB"], .english), (["LANG": "fr_FR.UTF-8"], .english),
            (["KIEM_LANG": "fr"], nil),
            (["LANG": "POSIX"], .vietnamese),
        ] as [([String: String], Language?)]
    )
    func language(variables: [String: String], language: Language?) {
        #expect(Language(Environment(variables)) == language)
    }

    @Test("flags win over the environment, the environment over the default")
    func precedence() throws {
        let environment = Environment([
            "KIEM_SERVER": "tcp://a:1", "KIEM_TOKEN": "e", "KIEM_LANG": "vi", "NO_COLOR": "1",
        ])
        var flags = GlobalFlags()
        #expect(try CommandSettings(flags, environment, officer).server == "tcp://a:1")
        #expect(try CommandSettings(flags, environment, officer).token() == "e")
        #expect(try CommandSettings(flags, environment, officer).isColourless)
        (flags.server, flags.token, flags.language) = ("unix:/s", "f", .english)
        let settings = try CommandSettings(flags, environment, officer)
        #expect(settings.server == "unix:/s")
        #expect(try settings.token() == "f")
        #expect(settings.language == .english)
        #expect(settings.timeout == .seconds(30))
    }

    @Test("files of TLS come from flags or the environment; a certificate counts only where it is shown")
    func tls() throws {
        let environment = Environment([
            "KIEM_SERVER": "tls://a:1", "KIEM_CA": "/ca", "KIEM_CERTIFICATE": "/c", "KIEM_KEY": "/k",
        ])
        var flags = GlobalFlags()
        let settings = try CommandSettings(flags, environment, officer)
        #expect(settings.tls == TLSSettings(ca: "/ca", certificate: "/c", key: "/k"))
        #expect(settings.showsCertificate)
        (flags.ca, flags.certificate, flags.key) = ("/1", "/2", "/3")
        #expect(
            try CommandSettings(flags, environment, officer).tls == TLSSettings(ca: "/1", certificate: "/2", key: "/3")
        )
        flags.server = "tcp://a:1"
        #expect(try !CommandSettings(flags, environment, officer).showsCertificate)
    }

    @Test("credentials hold one entry a server and keep remarks")
    func entries() {
        var credentials = Credentials("# của tôi\nunix:/a one\n\ntcp://b:1 two")
        #expect(credentials.token(for: "unix:/a") == "one")
        credentials.set("three", for: "unix:/a")
        #expect(credentials.text == "# của tôi\ntcp://b:1 two\nunix:/a three\n")
        #expect(credentials.token(for: "unix:/c") == nil)
    }

    @Test("the credentials file is made for its owner alone, and refused when others may read it")
    func file() throws {
        var template = Array("/tmp/kiem-credentials-XXXXXX".utf8CString)
        let directory = String(cString: try #require(mkdtemp(&template)))
        defer { removeTree(directory) }
        let file = CredentialsFile(path: directory + "/new/credentials")
        #expect(try file.read() == nil)
        try file.keep("secret", for: "unix:/a")
        try file.keep("other", for: "unix:/b")
        var status = stat()
        #expect(stat(file.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(try file.read()?.token(for: "unix:/a") == "secret")
        chmod(file.path, 0o644)
        #expect(throws: CredentialsError.open(path: file.path, mode: 0o644)) { try file.read() }
    }

    private func removeTree(_ directory: String) {
        unlink(directory + "/new/credentials")
        rmdir(directory + "/new")
        rmdir(directory)
    }
}
