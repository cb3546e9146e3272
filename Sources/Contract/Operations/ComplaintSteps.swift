public import Domain

/// `complaint.advance`: records that a complaint is being verified, is taken up, or that its sender was told.
public enum ComplaintAdvance {
    /// What happens.
    public static let event = Parameter<ComplaintEvent>.required(
        "event",
        .choice(of: [.verify, .accept, .notify]),
        vi: "việc xảy ra: bắt đầu xác minh, thụ lý, thông báo cho người gửi",
        en: "what happens: verification begins, it is taken up, its sender was told"
    )

    static let definition = OperationDefinition(
        .complaintAdvance,
        .write,
        by: .complaints,
        vi: "Ghi việc xác minh, thụ lý phản ánh hoặc thông báo cho người gửi",
        en: "Records that a complaint is being verified, is taken up, or that its sender was told",
        takes: [
            ComplaintFields.complaint.description, event.description, ComplaintFields.state.description,
            ComplaintFields.at.description, ComplaintFields.notifiedAt.description,
            ComplaintFields.variant.description, ComplaintFields.note.description,
        ],
        answers: ComplaintAnswer.stepped
    )
}

/// `complaint.forward`: records that a complaint went to whom it concerns.
public enum ComplaintForward {
    /// To whom.
    public static let recipient = Parameter<String>.required(
        "to",
        .text(maximum: 300),
        vi: "nơi nhận",
        en: "to whom"
    )

    static let definition = OperationDefinition(
        .complaintForward,
        .write,
        by: .roles([.clerk]),
        vi: "Chuyển phản ánh đến nơi có thẩm quyền và thông báo cho người gửi",
        en: "Forwards a complaint to whom it concerns, and tells its sender",
        takes: [
            ComplaintFields.complaint.description, recipient.description, ComplaintFields.notifiedAt.description,
            ComplaintFields.state.description, ComplaintFields.at.description, ComplaintFields.note.description,
        ],
        answers: ComplaintAnswer.stepped
    )
}

/// `complaint.close`: records how a complaint ended.
public enum ComplaintClose {
    /// How it ended.
    public enum Outcome: String, CaseIterable, Sendable {
        /// It came to a result.
        case resolved
        /// It is not taken up.
        case refused
        /// Its sender took it back.
        case withdrawn

        /// What happens then.
        public var event: ComplaintEvent {
            switch self {
            case .resolved: .resolve
            case .refused: .refuse
            case .withdrawn: .withdraw
            }
        }
    }

    /// How it ended.
    public static let outcome = Parameter<Outcome>.defaulted(
        "outcome",
        .choice,
        to: .resolved,
        vi: "kết thúc thế nào: đã giải quyết, từ chối, người gửi rút lại",
        en: "how it ended: resolved, refused, withdrawn by its sender"
    )
    /// What came of it.
    public static let result = Parameter<String?>.optional(
        "result",
        .prose(maximum: 4000),
        vi: "kết quả, hoặc lý do từ chối; bắt buộc trừ khi người gửi rút lại",
        en: "what came of it, or why it was refused; wanted unless its sender took it back"
    )

    static let definition = OperationDefinition(
        .complaintClose,
        .write,
        by: .roles([.clerk]),
        vi: "Kết thúc một phản ánh: đã giải quyết, từ chối hoặc người gửi rút lại",
        en: "Closes a complaint: resolved, refused or withdrawn",
        takes: [
            ComplaintFields.complaint.description, outcome.description, result.description,
            ComplaintFields.notifiedAt.description, ComplaintFields.state.description,
            ComplaintFields.at.description, ComplaintFields.note.description,
        ],
        answers: ComplaintAnswer.stepped
    )
}
