import Client
import Contract
import Testing

@testable import KiemCommand

@Suite("Exit codes")
struct ExitCodeTests {
    @Test(
        "every code of the wire has the exit code that the documents promise",
        arguments: [
            (.badRequest, 65), (.unknownOperation, 64), (.invalid, 65), (.unauthenticated, 77), (.forbidden, 77),
            (.notFound, 66),
            (.conflict, 65), (.illegalTransition, 65), (.tooLarge, 65), (.rateLimited, 75), (.busy, 75),
            (.unavailable, 69),
            (.internal, 70),
        ] as [(ErrorCode, Int32)]
    )
    func codes(code: ErrorCode, exit: Int32) {
        #expect(ExitCode(code).rawValue == exit)
        #expect(ExitCode(ClientError.refused(code, message: "", field: nil)).rawValue == exit)
    }

    @Test("no code of the wire is left out, and none ends with 0", arguments: ErrorCode.allCases)
    func complete(code: ErrorCode) {
        #expect(ExitCode(code) != .done)
    }

    @Test("a service that does not answer ends with 69")
    func unreachable() {
        #expect(ExitCode(ClientError.unreachable(address: "", reason: "")).rawValue == 69)
        #expect(ExitCode(ClientError.connectionLost(reason: "")).rawValue == 69)
        #expect(ExitCode(ClientError.timedOut(after: .seconds(1))).rawValue == 69)
    }
}
