import Dispatch
import Domain
import JSON

@testable import Client

/// The two clients behind one face, since whatever holds for one has to hold for the other.
enum EitherClient: Sendable, CaseIterable {
    case blocking, asynchronous

    /// Runs `calls` one after the other on one client; time passes for it only when it pauses.
    func run(
        at address: ServerAddress,
        token: String? = "good",
        language: Language = .vietnamese,
        tls: TLSSettings = TLSSettings(),
        timeouts: ClientTimeouts = ClientTimeouts(),
        _ calls: [Job]
    ) async -> [Result<[Result<Answer, ClientError>], ClientError>] {
        switch self {
        case .blocking:
            await withCheckedContinuation { continuation in
                // The blocking client must not hold a thread of the cooperative pool.
                DispatchQueue.global().async {
                    let client = BlockingClient(
                        address: address,
                        token: token,
                        language: language,
                        tls: tls,
                        timeouts: timeouts
                    )
                    let clock = SkippingClock()
                    client.now = { clock.now.offset }
                    client.pause = { clock.skip($0) }
                    continuation.resume(
                        returning: calls.map { job in
                            Result { () throws(ClientError) in
                                switch job {
                                case .call(let request): [.success(try client.call(request))]
                                case .calls(let requests): try client.calls(requests)
                                case .reliably(let request, let deadline):
                                    [.success(try client.callReliably(request, within: deadline))]
                                }
                            }
                        }
                    )
                }
            }
        case .asynchronous:
            await runAsynchronously(
                at: address,
                token: token,
                language: language,
                tls: tls,
                timeouts: timeouts,
                calls
            )
        }
    }

    /// What is asked of a client.
    enum Job: Sendable {
        case call(ClientRequest)
        case calls([ClientRequest])
        case reliably(ClientRequest, within: Duration)
    }

    private func runAsynchronously(
        at address: ServerAddress,
        token: String?,
        language: Language,
        tls: TLSSettings,
        timeouts: ClientTimeouts,
        _ calls: [Job]
    ) async -> [Result<[Result<Answer, ClientError>], ClientError>] {
        let client = KiemClient(
            address: address,
            token: token,
            language: language,
            tls: tls,
            timeouts: timeouts,
            clock: SkippingClock()
        )
        var results: [Result<[Result<Answer, ClientError>], ClientError>] = []
        for job in calls {
            do throws(ClientError) {
                switch job {
                case .call(let request): results.append(.success([.success(try await client.call(request))]))
                case .calls(let requests): results.append(.success(try await client.calls(requests)))
                case .reliably(let request, let deadline):
                    results.append(.success([.success(try await client.callReliably(request, within: deadline))]))
                }
            } catch {
                results.append(.failure(error))
            }
        }
        await client.close()
        return results
    }
}

extension JSONObject {
    static func of(_ members: KeyValuePairs<String, JSONValue>) -> JSONObject {
        var object = JSONObject()
        for (name, value) in members { object.set(name, value) }
        return object
    }
}
