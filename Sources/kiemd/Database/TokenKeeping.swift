import Crypto
import Domain
import FoundationEssentials
import Operations
import Postgres
import Settings
import Storage

/// Sees to it that whoever runs the service has a token, in the credentials file, that is good in the database.
struct TokenKeeping: Sendable {
    /// What was found, or done.
    enum Outcome: Sendable {
        /// The file's token is good.
        case kept
        /// A token was issued and put into the file; `isNew` when the officer was added for it.
        case issued(isNew: Bool)
        /// There are officers, but none of that number, so nobody to issue a token to.
        case unknownOfficer
    }

    /// Where the database is.
    let conninfo: String
    /// The file, and the address under which `kiem` looks the token up.
    let file: CredentialsFile
    let server: String
    /// Whom a token is for.
    let officer: FirstOfficer
    let talk: Talk

    /// Leaves a good token where it is, and issues one where there is none.
    func ensure() async throws(Failure) -> Outcome {
        try await perform { (session) throws(Failure) in
            if let token = try self.tokenInFile(), try Self.isGood(token, session) { return .kept }
            return try self.issue(session)
        }
    }

    /// Issues a token in place of the file's.
    func renew() async throws(Failure) -> Outcome {
        try await perform { (session) throws(Failure) in try self.issue(session) }
    }

    private func tokenInFile() throws(Failure) -> String? {
        do {
            return try file.read()?.token(for: server)
        } catch {
            throw Failure(error)
        }
    }

    /// In one transaction with the file: a token that could not be kept has never been issued.
    private func issue(_ session: Session) throws(Failure) -> Outcome {
        try session.transaction { () throws(Failure) in
            let enrolment: FirstOfficer.Enrolment?
            do throws(StorageError) {
                enrolment = try officer.enrol(label: "kiemd", on: session)
            } catch .reference {
                throw Failure(
                    .notFound,
                    vi: "không có đơn vị nào mang mã \(officer.unit); hãy chọn mã khác với --unit",
                    en: "there is no unit \(officer.unit); choose another with --unit"
                )
            } catch {
                throw Failure(error)
            }
            guard let enrolment else { return .unknownOfficer }
            do throws(CredentialsError) {
                try file.keep(enrolment.token, for: server)
            } catch {
                throw Failure(error)
            }
            return .issued(isNew: enrolment.isNew)
        }
    }

    private static func isGood(_ token: String, _ session: Session) throws(Failure) -> Bool {
        let sha256 = Bytes(Array(SHA256.hash(data: Data(token.utf8))))
        do {
            guard let holder = try session.first(TokenStatements.authenticate, (.secret, sha256)) else { return false }
            return holder.isValid(sha256.bytes, at: Clock.now())
        } catch {
            throw Failure(postgres: error)
        }
    }

    private func perform(
        _ body: @escaping @Sendable (Session) throws(Failure) -> Outcome
    ) async throws(Failure) -> Outcome {
        let (conninfo, logger) = (conninfo, talk.logger)
        return try await Blocking.run { () throws(Failure) in
            try PostgresConnection.with(conninfo: conninfo, setup: [DatabaseTasks.becomeService], logger: logger) {
                (session: Session) throws(Failure) in
                try body(session)
            }
        }
    }
}
