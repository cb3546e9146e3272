import Client
import Contract
import Domain
import JSON
import NIOCore
import NIOPosix

extension LoadRun {
    /// Loads a service from beginning to end.
    ///
    /// - Parameters:
    ///   - plan: how hard, with what, for how long.
    ///   - address: where the service is.
    ///   - token: an inspector's.
    ///   - path: the file for acknowledged writes, if they are to be written down.
    ///   - today: the day in Vietnam.
    /// - Returns: what came of it, right or wrong.
    /// - Throws: `LoadFailure`, or what connecting failed with, when there was nothing to be measured.
    static func report(
        _ plan: LoadPlan,
        of address: ServerAddress,
        token: String,
        ledger path: String?,
        today: Day
    ) async throws -> LoadReport {
        let client = KiemClient(address: address, token: token, language: .english)
        let register = try await Register.read(from: client)
        await client.close()
        let source = ErrandSource(
            plan.mix,
            register,
            InspectionWriter(register, today: today),
            seed: .random(in: .min ... .max),
            limit: plan.requests
        )
        var fields = JSONObject()
        fields.set("token", .string(token))
        let greeting = ClientRequest(.auth, fields)
        // One thread, since the generator shares its processors with what it measures.
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let loop = group.next()
        let outcome = loop.flatSubmit {
            do {
                let ledger = try path.map { path throws(LoadFailure) in try Ledger(path: path) }
                return LoadRun(
                    plan,
                    at: address,
                    greeting: greeting,
                    register: register,
                    source: source,
                    ledger: ledger,
                    on: loop
                ).start()
            } catch {
                return loop.makeFailedFuture(error)
            }
        }
        do {
            let report = try await outcome.get()
            try await group.shutdownGracefully()
            return report
        } catch {
            try await group.shutdownGracefully()
            throw error
        }
    }
}
