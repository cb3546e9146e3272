import Testing

@testable import EmbeddedPostgres

extension Trait where Self == ConditionTrait {
    /// Skips visibly where there is no PostgreSQL; with CI=true the tests run and fail instead.
    static var withPostgres: ConditionTrait {
        .enabled("PostgreSQL is installed, or CI=true says it must be") {
            if TemporaryHome.environment("CI") == "true" { return true }
            do {
                _ = try await Installation.find(version: nil, chosen: nil)
                return true
            } catch {
                return false
            }
        }
    }
}
