import Contract
import Domain
import JSON
import Storage

/// `officer.card`: records an officer's inspection card.
enum RecordCard {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let officer = try await desk.officer(try request.arguments(OfficerAdd.officer), field: "officer")
        let range = try request.range()
        return try await desk.write(request) { session throws(WriteFailure) in
            try WriteFailure.mapping { () throws(StorageError) in
                try Officers.card(
                    officer.id,
                    from: range.first,
                    to: range.last,
                    by: request.caller.officerID,
                    on: session
                )
            }
            let answer = JSONWriter.object { json in
                json.field("officer", officer.number)
                json.range(range)
            }
            return Written(subject: officer.number, unit: officer.unit, event: answer, answer: answer)
        }
    }
}

/// `officer.suspend`: records days on which a card does not count, or an officer is under discipline.
enum SuspendOfficer {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let officer = try await desk.officer(try request.arguments(OfficerAdd.officer), field: "officer")
        let kind = try request.arguments(OfficerSuspend.kind)
        let reason = try request.arguments(OfficerSuspend.reason)
        let range = try request.range()
        return try await desk.write(request) { session throws(WriteFailure) in
            try WriteFailure.mapping { () throws(StorageError) in
                try Officers.suspend(
                    officer.id,
                    kind,
                    from: range.first,
                    to: range.last,
                    reason: reason,
                    by: request.caller.officerID,
                    on: session
                )
            }
            let answer = JSONWriter.object { json in
                json.field("officer", officer.number)
                json.field("kind", kind.rawValue)
                json.range(range)
            }
            return Written(subject: officer.number, unit: officer.unit, event: answer, answer: answer)
        }
    }
}

/// `officer.delegate`: records that a head has handed a power to a deputy.
enum DelegatePower {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let from = try await desk.officer(try request.arguments(OfficerDelegate.from), field: "from_officer")
        let to = try await desk.officer(try request.arguments(OfficerDelegate.to), field: "to_officer")
        let scope = try request.arguments(OfficerDelegate.scope)
        let range = try request.range()
        let decision = try request.arguments(OfficerDelegate.decision)
        guard to.title.head == from.title else {
            throw request.arguments.refusal(
                of: "to_officer",
                vi:
                    "chỉ người đứng đầu giao quyền cho cấp phó của mình: \(from.title.label.vi) không giao được cho \(to.title.label.vi)",
                en:
                    "a head hands a power to the own deputy: a \(from.title.label.en) cannot hand one to a \(to.title.label.en)"
            )
        }
        return try await desk.write(request) { session throws(WriteFailure) in
            try WriteFailure.mapping { () throws(StorageError) in
                try Officers.delegate(
                    NewDelegation(
                        from: from.id,
                        to: to.id,
                        scope: scope,
                        first: range.first,
                        last: range.last,
                        decision: decision
                    ),
                    by: request.caller.officerID,
                    on: session
                )
            }
            let answer = JSONWriter.object { json in
                json.field("from_officer", from.number)
                json.field("to_officer", to.number)
                json.field("scope", scope.rawValue)
            }
            return Written(subject: to.number, unit: to.unit, event: answer, answer: answer)
        }
    }
}

/// `unit.prefix`: says the four digits before a unit's document numbers.
enum SetUnitPrefix {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let unit = try await desk.unit(try request.arguments(UnitPrefixSet.unit), field: "unit")
        let prefix = try request.arguments(UnitPrefixSet.prefix)
        let day = try request.arguments(OfficerCard.from)
        return try await desk.write(request) { session throws(WriteFailure) in
            try WriteFailure.mapping { () throws(StorageError) in
                try Units.setPrefix(prefix, of: unit.id, from: day, by: request.caller.officerID, on: session)
            }
            let answer = JSONWriter.object { json in
                json.field("unit", unit.code)
                json.field("prefix", prefix.digits)
                json.field("from", day.description)
            }
            return Written(subject: unit.code, unit: unit.id, event: answer, answer: answer)
        }
    }
}

extension Request {
    /// First and last day of something that is said to hold.
    fileprivate func range() throws(Refusal) -> DayRange {
        let first = try arguments(OfficerCard.from)
        let last = try arguments(Contract.Request.to)
        guard let range = DayRange(first: first, last: last) else {
            throw arguments.refusal(
                of: "to",
                vi: "ngày cuối trước ngày đầu \(first)",
                en: "the last day is before the first, \(first)"
            )
        }
        return range
    }
}

extension JSONWriter {
    fileprivate mutating func range(_ range: DayRange) {
        field("from", range.first.description)
        field("to", ifAny: range.last?.description)
    }
}
