import Contract
import Postgres
import Storage

/// Some inspections that are logged in one transaction.
struct LogBatch: Sendable {
    let jobs: [LogJob]

    /// Logs what has not been logged before, and says of each what came of it.
    ///
    /// - Returns: the outcomes in the order of the jobs; certain only when the transaction has been committed.
    /// - Throws: `WriteFailure` of the first thing that went wrong; then none of them has been logged.
    func log(on session: Session) throws(WriteFailure) -> [Result<Reply, Refusal>] {
        let scope = jobs.dropFirst().reduce(jobs[0].request.scope) { $0.joined(with: $1.request.scope) }
        try WriteFailure.reading { () throws(PostgresError) in try session.set(scope.setting) }
        let earlier = try earlier(on: session)
        let fresh = jobs.indices.filter { earlier[$0] == nil }
        let written = try WriteFailure.mapping { () throws(StorageError) in try log(fresh.map { jobs[$0] }, on: session)
        }
        var outcomes = zip(jobs, earlier).map { job, earlier in earlier.map(job.repeated) }
        for (index, reply) in zip(fresh, written) { outcomes[index] = .success(reply) }
        return outcomes.compactMap(\.self)
    }

    /// What was recorded under the jobs' keys.
    private func earlier(on session: Session) throws(WriteFailure) -> [RecordedRequest?] {
        var earlier = [RecordedRequest?](repeating: nil, count: jobs.count)
        let keyed = jobs.indices.filter { jobs[$0].key != nil }
        guard !keyed.isEmpty else { return earlier }
        let found = try WriteFailure.mapping { () throws(StorageError) in
            try Requests.find(keyed.compactMap { jobs[$0].key }, on: session)
        }
        for (index, request) in zip(keyed, found) { earlier[index] = request }
        return earlier
    }

    private func log(_ jobs: [LogJob], on session: Session) throws(StorageError) -> [Reply] {
        guard !jobs.isEmpty else { return [] }
        let logged = try Inspections.log(jobs.map(\.inspection), on: session)
        for (job, logged) in zip(jobs, logged) where logged.caseNumber != nil { try link(job, on: session) }
        try Requests.record(zip(jobs, logged).map { $0.completed($1) }, on: session)
        return zip(jobs, logged).map { Reply(final: Written($0.inspection, $1, $0.request).answer) }
    }

    /// The complaint that an inspection follows is what its case comes from.
    private func link(_ job: LogJob, on session: Session) throws(StorageError) {
        guard let complaint = job.complaint else { return }
        try Complaints.link(
            .enforcementCase(job.inspection.joins ?? job.inspection.caseID),
            to: complaint.id,
            unit: complaint.unit,
            isLinked: true,
            note: nil,
            by: job.inspection.recordedBy,
            on: session
        )
    }
}
