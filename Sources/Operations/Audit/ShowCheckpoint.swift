import Contract
import Domain
import JSON
import Storage
import Transparency

/// `audit.checkpoint`: the newest head, after what has been committed by now was sealed, for whoever keeps it on paper.
enum ShowCheckpoint {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let sealer = try desk.sealing()
        await sealer.catchUp()
        let keys = try sealer.keys()
        guard let signed = try await desk.first(SealStatements.newest, ())?.signed else {
            throw Refusal(
                .notFound,
                sealer.trouble
                    ?? Bilingual(
                        vi: "nhật ký chưa được niêm phong lần nào; hãy thử lại sau giây lát",
                        en: "the log was not sealed yet; try again in a moment"
                    )
            )
        }
        guard keys.contains(where: { $0.vouches(for: signed) }) else {
            throw .brokenLog(SealerError.head(size: signed.head.size).message)
        }
        // What was signed and is not there any more must not be handed out as the end of the log.
        if let kept = try sealer.kept(), kept.head.size > signed.head.size {
            throw .brokenLog(SealerError.cut(size: kept.head.size).message)
        }
        let waiting = try await desk.first(EventStatements.waiting, signed.head.lastSeq, within: .all)
        return Reply(
            final: JSONWriter.object { json in
                write(&json, signed, keys)
                json.field("unsealed", waiting?.count ?? 0)
                json.field("unsealed_since", ifAny: waiting?.since?.description)
                json.field("sealing", sealer.isActive && sealer.trouble == nil)
                json.field("trouble", ifAny: sealer.trouble.map(request.text))
            }
        )
    }

    private static func write(_ json: inout JSONWriter, _ signed: SignedTreeHead, _ keys: [LogVerifyingKey]) {
        let checkpoint = Checkpoint(signed)
        json.field("origin", signed.head.origin.description)
        json.field("size", signed.head.size)
        json.field("root", signed.head.root.base64)
        json.field("time", signed.head.time.description)
        json.field("last", signed.head.lastSeq)
        json.field("previous", signed.head.previous.base64)
        json.field("key", ifAny: keys.first { $0.id == signed.keyID }?.text)
        json.field("signature", signed.signatureText)
        json.field("paper", checkpoint.paper)
        json.field("note", checkpoint.note)
    }
}
