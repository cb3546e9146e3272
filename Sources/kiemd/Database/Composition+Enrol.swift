import Operations
import Settings

extension Composition {
    /// Issues a token for the officer and puts it into the credentials file.
    func enrol(_ officer: OfficerOptions, server flag: String?, on conninfo: String) async throws(Failure) {
        let tokens = tokens(officer, server: server(flag), on: conninfo)
        switch try await tokens.renew() {
        case .kept: break
        case .issued(let isNew): sayIssued(tokens, isNew: isNew)
        case .unknownOfficer: throw unknown(tokens)
        }
    }

    /// Says whom a token was issued to, and where it is; never the token.
    func sayIssued(_ tokens: TokenKeeping, isNew: Bool) {
        let number = tokens.officer.number
        if isNew {
            talk.say(
                vi: "thêm kiểm soát viên đầu tiên \(number), có mọi vai trò",
                en: "added the first officer \(number), who holds all roles"
            )
        }
        talk.say(
            vi: "mã truy cập của \(number) nằm trong \(tokens.file.path)",
            en: "the token of \(number) is in \(tokens.file.path)"
        )
    }

    /// What is said where there are officers, but not that one.
    func unknown(_ tokens: TokenKeeping) -> Failure {
        let number = tokens.officer.number
        return Failure(
            .notFound,
            vi: "không có kiểm soát viên \(number), nên chưa cấp mã truy cập; hãy chọn người đã có với --officer",
            en: "there is no officer \(number), so no token was issued; choose one who is there with --officer"
        )
    }
}
