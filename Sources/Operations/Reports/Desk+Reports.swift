import Contract
import Domain
import Postgres
import Storage

extension Desk {
    /// How often it is looked whether transactions under way have ended.
    private static let looks = 500

    /// What a unit has published about a period.
    func published(
        _ period: ReportingPeriod,
        by unit: IssuingUnit,
        _ request: Request
    ) async throws(Refusal) -> PublishedReport? {
        try await first(PublishedReportStatements.published, (unit.id, period.name), within: request.scope)
    }

    /// This moment, when whatever was recorded by it is there to be read and nothing more will be.
    ///
    /// Refuses where somebody writes for longer than some seconds, as an import does.
    func settledMoment() async throws(Refusal) -> Moment {
        guard let moment = try await first(FigureStatements.moment, ()) else { throw .busyWriting }
        // What a statement records bears a time somewhat before its transaction has a number by which it can be waited for.
        guard (try? await Task.sleep(for: .seconds(1))) != nil,
            let mark = try await first(FigureStatements.mark, ())
        else { throw .busyWriting }
        for _ in 0..<Self.looks {
            if try await first(FigureStatements.isSettled, mark) == true { return moment }
            guard (try? await Task.sleep(for: .milliseconds(10))) != nil else { break }
        }
        throw .busyWriting
    }
}

extension Refusal {
    fileprivate static var busyWriting: Refusal {
        Refusal(
            .busy,
            vi: "đang có người ghi một lượng lớn, số liệu chưa ổn định: thử lại sau",
            en: "somebody is writing a great deal, the figures are not settled: try again later"
        )
    }
}
