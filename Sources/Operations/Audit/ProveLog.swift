import Contract
import Domain
import JSON
import Storage
import Transparency

/// `audit.prove`: shows to somebody outside that an event is in the log, or that the log only grew from one checkpoint to a later one.
enum ProveLog {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let event = try request.arguments(AuditProve.event)
        let from = try request.arguments(AuditProve.from)
        let to = try request.arguments(AuditProve.to)
        let keys = try desk.sealing().keys()
        let document: ProofDocument
        switch (event, from) {
        case (let event?, nil): document = try await inclusion(of: event, upTo: to, keys, request, desk)
        case (nil, let from?): document = try await consistency(from: from, upTo: to, keys, request, desk)
        case (nil, nil):
            throw request.arguments.refusal(
                of: "event",
                vi: "cần event (số của sự kiện), hoặc from (số sự kiện của một mốc cũ)",
                en: "wants event (an event's number), or from (the size of an earlier checkpoint)"
            )
        case (.some, .some):
            throw request.arguments.refusal(
                of: "from",
                vi: "event và from không đi cùng nhau: mỗi bằng chứng một việc",
                en: "event and from do not go together: a proof shows one thing"
            )
        }
        guard document.holds(keys: keys) else {
            throw .brokenLog(
                Bilingual(
                    vi: "không chứng minh được: nhật ký không còn như bản đã ký",
                    en: "this cannot be proven: the log is not what was signed"
                )
            )
        }
        var json = JSONWriter()
        document.write(to: &json)
        return Reply(final: json.bytes)
    }

    private static func inclusion(
        of seq: Int64,
        upTo size: Int64?,
        _ keys: [LogVerifyingKey],
        _ request: Request,
        _ desk: Desk
    ) async throws(Refusal) -> ProofDocument {
        await (try desk.sealing()).catchUp()
        let entries = try await desk.read(EventStatements.entries, (seq - 1, seq, 1), within: request.scope)
        guard let entry = entries.first else {
            throw Refusal(
                .notFound,
                vi: "không có sự kiện số \(seq); xem audit.log",
                en: "there is no event \(seq); see audit.log",
                field: "event"
            )
        }
        let head = try await head(of: size, field: "to", keys, desk)
        let seal = try await desk.first(SealStatements.holding, seq)?.seal
        if let seal { try check(seal.signed, keys) }
        guard let index = seal?.place(of: seq) else {
            throw Refusal(
                .conflict,
                vi: "sự kiện số \(seq) chưa được niêm phong, hoặc chưa từng có trong bản đã ký",
                en: "event \(seq) is not sealed yet, or was never in what was signed",
                field: "event"
            )
        }
        guard index < head.head.size else {
            throw request.arguments.refusal(
                of: "to",
                vi: "sự kiện số \(seq) được niêm phong sau mốc \(head.head.size) sự kiện",
                en: "event \(seq) was sealed after the checkpoint over \(head.head.size) events"
            )
        }
        let size = head.head.size
        let plan = try brokenLog { () throws(ProofError) in try InclusionProof.plan(index: index, size: size) }
        let stored = try await nodes(plan.places, desk)
        return try brokenLog { () throws(ProofError) in
            let proof = try InclusionProof(index: index, size: size) { stored[$0] }
            // Whatever a jsonb holds has a canonical form.
            guard let bytes = try? entry.bytes() else { throw .malformed("entry") }
            return .inclusion(proof, entry: bytes, head: head)
        }
    }

    private static func consistency(
        from old: Int64,
        upTo new: Int64?,
        _ keys: [LogVerifyingKey],
        _ request: Request,
        _ desk: Desk
    ) async throws(Refusal) -> ProofDocument {
        let older = try await head(of: old, field: "from", keys, desk)
        let newer = try await head(of: new, field: "to", keys, desk)
        guard older.head.size <= newer.head.size else {
            throw request.arguments.refusal(
                of: "to",
                vi: "mốc sau (\(newer.head.size)) nhỏ hơn mốc trước (\(older.head.size))",
                en: "the later checkpoint (\(newer.head.size)) is smaller than the earlier one (\(older.head.size))"
            )
        }
        let (oldSize, newSize) = (older.head.size, newer.head.size)
        let plan = try brokenLog { () throws(ProofError) in
            try ConsistencyProof.plan(oldSize: oldSize, newSize: newSize)
        }
        let stored = try await nodes(plan.places, desk)
        return try brokenLog { () throws(ProofError) in
            let proof = try ConsistencyProof(oldSize: oldSize, newSize: newSize) { stored[$0] }
            return .consistency(proof, old: older, new: newer)
        }
    }

    private static func brokenLog<Value>(_ body: () throws(ProofError) -> Value) throws(Refusal) -> Value {
        do throws(ProofError) { return try body() } catch { throw .brokenLog(error.message) }
    }

    private static func nodes(_ places: [NodePlace], _ desk: Desk) async throws(Refusal) -> [NodePlace: NodeHash] {
        let hashes = try await desk.read(SealStatements.nodes, places)
        var found: [NodePlace: NodeHash] = [:]
        for (place, hash) in zip(places, hashes) { found[place] = hash }
        return found
    }

    /// The head over so many events; the newest where none is asked for.
    private static func head(
        of size: Int64?,
        field: String,
        _ keys: [LogVerifyingKey],
        _ desk: Desk
    ) async throws(Refusal) -> SignedTreeHead {
        let nearest = try await desk.first(SealStatements.upTo, size ?? .max)?.signed
        if let nearest, size == nil || nearest.head.size == size.map({ Int($0) }) {
            try check(nearest, keys)
            return nearest
        }
        guard let size else {
            throw Refusal(
                .notFound,
                vi: "nhật ký chưa được niêm phong lần nào",
                en: "the log was not sealed yet"
            )
        }
        let hint = nearest.map { (vi: "; gần nhất là \($0.head.size)", en: "; the nearest before is \($0.head.size)") }
        throw Refusal(
            .notFound,
            vi: "không có mốc nào ở \(size) sự kiện\(hint?.vi ?? "")",
            en: "there is no checkpoint over \(size) events\(hint?.en ?? "")",
            field: field
        )
    }

    /// Believes nothing that a head says before its signature was looked at.
    private static func check(_ signed: SignedTreeHead, _ keys: [LogVerifyingKey]) throws(Refusal) {
        guard keys.contains(where: { $0.vouches(for: signed) }) else {
            throw .brokenLog(SealerError.head(size: signed.head.size).message)
        }
    }
}
