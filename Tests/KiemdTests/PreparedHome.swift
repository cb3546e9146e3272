import Glibc
import Settings
import Testing

/// Gives the tests of a suite a home to copy, where migrations and reference data are in place and nothing runs: making one takes
/// seconds.
struct PreparedHome: SuiteTrait, TestScoping {
    @TaskLocal static var path: String?

    func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        guard isServerExpected else { return try await function() }
        try await Home.with { home in
            let service = try await home.up()
            service.signal(SIGTERM)
            try #require(try await service.end() == 0)
            try await PreparedHome.$path.withValue(home.places.home) { try await function() }
        }
    }
}

extension Trait where Self == PreparedHome {
    /// Gives the suite a home to copy.
    static var preparedHome: PreparedHome { PreparedHome() }
}
