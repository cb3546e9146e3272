import Contract
import Domain
import JSON
import Postgres
import Storage
import Transparency

/// `audit.verify`: recomputes the log and says whether it is what was signed, and if not, what happened to which event first.
enum VerifyLog {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let text = try request.arguments(AuditVerify.checkpoint)
        let sealer = try desk.sealing()
        await sealer.catchUp()
        let verifier = try verifier(text, sealer, request)
        guard sealer.beginVerifying() else {
            throw Refusal(
                .busy,
                vi: "nhật ký đang được kiểm tra cho người khác; hãy thử lại khi xong",
                en: "the log is being verified for somebody else; try again when that has ended"
            )
        }
        defer { sealer.endVerifying() }
        let report = try await desk.report(within: .all) { session throws(PostgresError) in
            try LogVerification.report(on: session, by: verifier)
        }
        return Reply(final: JSONWriter.object { json in write(&json, report, request) })
    }

    /// The head beside the key is a checkpoint too: with it a tail that was cut off is seen.
    private static func verifier(
        _ text: String?,
        _ sealer: EventSealer,
        _ request: Request
    ) throws(Refusal) -> LogVerifier {
        let keys = try sealer.keys()
        var checkpoints: [Checkpoint] = []
        do throws(CheckpointError) {
            if let text {
                checkpoints.append(try Checkpoint(text))
                _ = try LogVerifier(keys: keys, checkpoints: checkpoints)
            }
        } catch {
            throw request.arguments.refusal(of: "checkpoint", vi: error.message.vi, en: error.message.en)
        }
        if let kept = try sealer.kept() { checkpoints.append(Checkpoint(kept)) }
        do throws(CheckpointError) {
            return try LogVerifier(keys: keys, checkpoints: checkpoints)
        } catch {
            throw Refusal(
                .unavailable,
                vi: "mốc giữ cạnh khóa không do khóa này ký; khóa đã bị thay mà chưa ghi khóa cũ",
                en: "the head kept beside the key is not signed with it; the key was replaced and the old one not named"
            )
        }
    }

    private static func write(_ json: inout JSONWriter, _ report: LogReport, _ request: Request) {
        json.field("sound", report.isSound)
        json.field("proven", report.proven?.head.size ?? 0)
        json.field("last", report.proven?.head.lastSeq ?? 0)
        json.field("sealed_at", ifAny: report.proven?.head.time.description)
        json.field("root", ifAny: report.proven?.head.root.base64)
        json.field("anchored", report.anchoredSize)
        json.field("unsealed", report.unsealed)
        json.field("first_bad", ifAny: report.firstBadEvent.map { $0.seq ?? $0.after + 1 })
        json.field("findings", objects: report.findings) { object, finding in
            object.field("kind", finding.kind.word)
            object.field("seq", ifAny: finding.seq)
            object.field("after", finding.after)
            object.field("first", finding.places.lowerBound + 1)
            object.field("last", finding.places.upperBound)
            object.field("exact", finding.isExact)
            object.field("message", request.text(finding.message))
        }
    }
}

extension LogFinding.Kind {
    /// Its name on the wire.
    var word: String {
        switch self {
        case .changed: "changed"
        case .deleted: "deleted"
        case .inserted: "inserted"
        case .reordered: "reordered"
        case .cutOff: "cut_off"
        case .replaced: "replaced"
        case .unproven: "unproven"
        case .storedHashes: "stored_hashes"
        case .headForged: "head_forged"
        case .headMissing: "head_missing"
        case .headForked: "head_forked"
        }
    }
}
