import Client
import Contract
import Dispatch
import Domain
import JSON
import Testing

@testable import Server

@Suite("Our own clients with our own service", .timeLimit(.minutes(1)))
struct ClientsTests {
    @Test("the client for programs: many tasks on one connection, refusals among them")
    func kiemClient() async throws {
        let service = CannedService()
        try await RunningServer.with(service) { server in
            let client = KiemClient(
                address: .tcp(host: "127.0.0.1", port: server.port),
                token: "good",
                language: .english
            )
            try await withThrowingTaskGroup { tasks in
                for number in 0..<200 {
                    tasks.addTask {
                        let answer = try await client.call(request(.caseShow, "case", "VV-\(number)"))
                        #expect(answer.final["case"] == .string("VV-\(number)"))
                    }
                }
                try await tasks.waitForAll()
            }
            await #expect(throws: ClientError.refused(.notFound, message: "there is none", field: "case")) {
                try await client.call(request(.caseShow, "case", "VV-2026-000404"))
            }
            let answer = try await client.callReliably(
                request(.inspectionLog, "form", "periodic"),
                within: .seconds(10)
            )
            #expect(answer.final["inspection"] == .string("periodic"))
            await client.close()
        }
        #expect(await service.diary.entries.filter { $0 == "end periodic" }.count == 1)
    }

    @Test("the client of the command line: batches larger than the socket's buffers, both ways")
    func blockingClient() async throws {
        try await RunningServer.with(CannedService(), limits: ServerLimits()) { server in
            let address = ServerAddress.unix(path: server.unixPath)
            let answers = await onThreadOfItsOwn {
                let client = BlockingClient(address: address, token: "good", language: .english)
                let texts = (0..<1_500).map { "\($0) " + String(repeating: "x", count: 1_000) }
                let shown = try client.calls(texts.map { request(.caseShow, "case", $0) })
                let found = try client.call(
                    ClientRequest(.productSearch, object([("text", .word("3")), ("limit", .word("700000"))]))
                )
                return (try shown.map { try $0.get().final["case"] } == texts.map { .string($0) }, found.rows.count)
            }
            let (isEqual, rows) = try answers.get()
            #expect(isEqual)
            #expect(rows == 3)
        }
    }

    @Test("a wrong token is the error of the first call")
    func wrongToken() async throws {
        try await RunningServer.with(CannedService()) { server in
            let client = KiemClient(address: .unix(path: server.unixPath), token: "bad", language: .english)
            await #expect(throws: ClientError.refused(.unauthenticated, message: "mã sai", field: nil)) {
                try await client.call(ClientRequest(.ping))
            }
            await client.close()
        }
    }
}

private func request(_ operation: Contract.Operation, _ name: String, _ text: String) -> ClientRequest {
    ClientRequest(operation, object([(name, .string(text))]))
}

private func object(_ members: [(String, JSONValue)]) -> JSONObject {
    var object = JSONObject()
    for (name, value) in members { object.set(name, value) }
    return object
}

/// Runs what blocks where it holds up nobody.
private func onThreadOfItsOwn<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
) async -> Result<Value, any Error> {
    await withCheckedContinuation { continuation in
        DispatchQueue.global().async { continuation.resume(returning: Result { try body() }) }
    }
}
