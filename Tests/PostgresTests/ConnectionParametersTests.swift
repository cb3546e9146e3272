import Glibc
import Testing

@testable import Postgres

@Suite("ConnectionParameters")
struct ConnectionParametersTests {
    private func value(_ keyword: String, of conninfo: String) throws -> String? {
        let parameters = try ConnectionParameters(
            conninfo: conninfo,
            defaults: [("application_name", "ours"), ("connect_timeout", "5")]
        )
        return parameters.values.first { $0.keyword == keyword }?.value
    }

    @Test(
        "several hosts mean the one that takes writes",
        .enabled(if: getenv("PGTARGETSESSIONATTRS") == nil && getenv("PGHOST") == nil),
        arguments: [
            ("host=a,b", "read-write"),
            ("postgresql://a:5432,b:5433/kiem", "read-write"),
            ("hostaddr=10.0.0.1,10.0.0.2", "read-write"),
            ("host=a,b target_session_attrs=any", "any"),
            ("postgresql://a,b/kiem?target_session_attrs=prefer-standby", "prefer-standby"),
            ("host=a", nil),
            ("dbname=kiem", nil),
        ] as [(String, String?)]
    )
    func targetSession(conninfo: String, expected: String?) throws {
        #expect(try value("target_session_attrs", of: conninfo) == expected)
    }

    @Test("defaults give way to what was said")
    func defaults() throws {
        #expect(try value("application_name", of: "host=a") == "ours")
        #expect(try value("application_name", of: "host=a application_name=theirs") == "theirs")
        #expect(try value("connect_timeout", of: "postgresql://a/kiem?connect_timeout=9") == "9")
    }

    @Test("text is UTF-8 whatever was said")
    func encoding() throws {
        #expect(try value("client_encoding", of: "host=a client_encoding=latin1") == "UTF8")
    }

    @Test("an unreadable conninfo is an error that says what is wrong with it")
    func unreadable() {
        let error = #expect(throws: PostgresError.self) {
            try value("host", of: "host a")
        }
        #expect(error?.code == .unavailable)
        #expect(error?.message.contains("host") == true)
    }

    @Test(
        "what is wrong is said without what may be a password",
        arguments: [
            "host=a password=my hunter2 dbname=b", "password=open hunter2", "postgresql://me:hunter2%zz@a/b",
            "postgresql://me:pass@a/b?hunter2=x", "password='hunter2", "hunter2",
        ]
    )
    func secrets(conninfo: String) {
        let error = #expect(throws: PostgresError.self) { try value("host", of: conninfo) }
        #expect(error?.message.contains("hunter2") == false, "\(String(describing: error))")
        #expect(error?.message.isEmpty == false)
    }
}
