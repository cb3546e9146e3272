import Contract
import Domain
import JSON
import Matching
import Postgres
import Storage

import struct FoundationEssentials.UUID

/// `complaint.file`: records a complaint, its sender apart, with the times that begin and what it may be about.
enum FileComplaint {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let arguments = request.arguments
        let received = try received(arguments, desk)
        let sender = try arguments(ComplaintFile.sender)
        let texts = try ComplaintTexts(arguments, sender)
        let filedAs = try arguments(ComplaintFile.kind)
        let kind = filedAs.handled(isAnonymous: sender == nil)
        let book = try await desk.matchBook()
        let calendar = try await desk.lawBook().calendar
        var complaint = NewComplaint(
            id: .version7(),
            unit: request.caller.unitID,
            recordedBy: request.caller.officerID,
            kind: kind,
            filedAs: filedAs,
            channel: try arguments(ComplaintFile.channel),
            received: received,
            body: texts.body,
            sender: sender.map { NewSender($0, body: texts.original) }
        )
        if let code = try arguments(ComplaintFields.area) {
            complaint.area = try await desk.area(code, on: received.day, field: "area").id
        }
        if let code = try arguments(ComplaintFields.product) {
            complaint.product = try await desk.product(code, field: "product").id
        }
        complaint.salesPoint = try await desk.point(ofCode: try arguments(ComplaintFields.salesPoint))?.id
        complaint.productName = texts.productName
        complaint.evidence = texts.evidence
        complaint.gtin = try arguments(ComplaintFields.gtin)
        complaint.allegedKind = try arguments(ComplaintFile.allegedKind)
        complaint.purchasedOn = try purchasedOn(arguments, received)
        let start = received.moment ?? Moment.startOfDay(received.day)
        complaint.clocks = ComplaintDeadline.starting(of: kind, at: nil, try arguments(ComplaintFields.variant)).map {
            ComplaintClock($0, from: start, in: calendar)
        }
        let suggestions = suggestions(complaint, book)
        let warnings = warnings(filedAs, kind, texts)
        return try await desk.write(request) { [complaint] session throws(WriteFailure) in
            let number = try WriteFailure.mapping { () throws(StorageError) in
                try Complaints.file(complaint, suggestions, on: session)
            }
            return written(complaint, number, suggestions, book, warnings, at: desk.now(), request)
        }
    }

    private static func received(_ arguments: Arguments, _ desk: Desk) throws(Refusal) -> Occurrence {
        let received = try arguments(ComplaintFile.receivedAt)
        guard !received.isAhead(of: desk.now()) else {
            throw arguments.refusal(
                of: "received_at",
                vi: "\(received) chưa đến; hãy ghi lúc tiếp nhận",
                en: "\(received) has not come yet; say when it was received"
            )
        }
        return received
    }

    private static func purchasedOn(_ arguments: Arguments, _ received: Occurrence) throws(Refusal) -> Day? {
        guard let day = try arguments(ComplaintFile.purchasedOn) else { return nil }
        guard day <= received.day else {
            throw arguments.refusal(
                of: "purchased_on",
                vi: "ngày mua \(day) sau ngày nhận \(received.day)",
                en: "bought on \(day), after it was received on \(received.day)"
            )
        }
        return day
    }

    /// What the machine proposes, of products and of sales points.
    private static func suggestions(_ complaint: NewComplaint, _ book: MatchBook) -> [ComplaintSuggestion] {
        let query = MatchQuery(
            body: complaint.body,
            name: complaint.productName,
            gtin: complaint.gtin?.digits,
            areas: complaint.area.map(book.areas.queryAreas) ?? []
        )
        return [ComplaintSuggestion.About.product, .salesPoint].map { about in
            ComplaintSuggestion(about, book.index(of: about).matches(for: query))
        }
    }

    private static func warnings(
        _ filedAs: ComplaintKind,
        _ kind: ComplaintKind,
        _ texts: ComplaintTexts
    ) -> [Warning] {
        var warnings: [Warning] = []
        if filedAs != kind {
            warnings.append(
                Warning(
                    code: .anonymousDenunciation,
                    field: "sender",
                    message: Bilingual(
                        vi: "Tố cáo không rõ người tố cáo được xử lý như tin báo: nếu nội dung rõ, có chứng cứ thì "
                            + "kiểm tra hoặc chuyển đi (Điều 25, Luật Tố cáo).",
                        en: "A denunciation by nobody is handled as a tip: where it is clear and has evidence it is "
                            + "looked into or passed on (Article 25, Law on Denunciation)."
                    )
                )
            )
        }
        for field in texts.maskedFields {
            warnings.append(
                Warning(
                    code: .senderMasked,
                    field: field,
                    message: Bilingual(
                        vi: "Thông tin cho biết người gửi đã được thay bằng \(SenderMask.mark); nguyên văn chỉ văn thư "
                            + "xem được.",
                        en: "What tells the sender was replaced by \(SenderMask.mark); clerks alone see the original."
                    )
                )
            )
        }
        return warnings
    }

    private static func written(
        _ complaint: NewComplaint,
        _ number: RecordNumber,
        _ suggestions: [ComplaintSuggestion],
        _ book: MatchBook,
        _ warnings: [Warning],
        at now: Moment,
        _ request: Request
    ) -> Written {
        Written(
            subject: number.description,
            unit: complaint.unit,
            event: JSONWriter.object { json in
                json.field("complaint", number.description)
                json.field("kind", complaint.kind.rawValue)
                json.field("channel", complaint.channel.rawValue)
                json.field(
                    "suggested",
                    strings: suggestions.flatMap { $0.candidates.filter(\.isSuggested).map(\.code) }
                )
            },
            answer: JSONWriter.object { json in
                json.field("complaint", number.description)
                json.field("kind", complaint.kind.rawValue)
                json.field("state", ComplaintState.received.rawValue)
                json.field("started", objects: complaint.clocks) { json, clock in
                    json.clock(ClockRecord<ComplaintClockKind>(clock), of: complaint.kind, at: now, request)
                }
                let candidates = suggestions.flatMap { suggestion in
                    suggestion.candidates.map { (suggestion.about, $0) }
                }
                json.field("suggestions", objects: candidates) { json, candidate in
                    json.candidate(candidate.1, of: candidate.0, book, request)
                }
                json.field(warnings: warnings, request)
            }
        )
    }
}

extension NewSender {
    /// The sender as the request names them, with what was said before anything was taken out of it.
    fileprivate init(_ input: SenderInput, body: String?) {
        self.init(
            name: input.name,
            phone: input.phone,
            email: input.email,
            address: input.address,
            note: input.note,
            wantsNotice: input.wantsNotice
        )
        self.body = body
    }
}

extension Occurrence {
    /// Whether it is still to come, by a clock that may be ten minutes ahead of the service's.
    func isAhead(of now: Moment) -> Bool {
        switch self {
        case .day(let day): day > now.day
        case .moment(let moment): moment.microsecondsSince1970 > now.microsecondsSince1970 + 600_000_000
        }
    }
}
