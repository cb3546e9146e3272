extension CaseEvent {
    /// The field that says when the event happened, by which its clocks are counted; `nil` where none does.
    public var moment: RequiredField? {
        switch self {
        case .receive: .receivedAt
        case .announce: .announcedAt
        case .recordInspection: .endedAt
        case .returnFile: .returnedAt
        case .explain: .requestedAt
        case .deliverPenalty: .deliveredAt
        default: nil
        }
    }
}

extension RequiredField {
    /// Whether the field may name a time that is still to come: what is planned, not what has happened.
    public var mayBeAhead: Bool { self == .startsOn || self == .endsOn }
}
