import Contract
import Domain
import Postgres
import Storage

/// A case that a write is about, read in the write's own transaction: it is there, it is seen, and it is still the caller's to go on with.
extension Request {
    func caseInHand(_ session: Session) throws(WriteFailure) -> CaseStanding {
        let number: RecordNumber
        do throws(Refusal) {
            number = try arguments(CaseShow.number)
        } catch {
            throw .refused(error)
        }
        let standing = try WriteFailure.reading { () throws(PostgresError) in
            try session.first(CaseStatements.standing, number)
        }
        guard let standing else { throw .refused(.noSuch(.enforcementCase, number.description, field: "case")) }
        guard scope.holds(standing.unit) else { throw .refused(.handedOver(to: standing.unitCode)) }
        return standing
    }

    /// Where a case stands that somebody may look at, whoever has it now.
    func caseInSight(_ desk: Desk) async throws(Refusal) -> CaseStanding {
        let number = try arguments(CaseShow.number)
        guard let standing = try await desk.first(CaseStatements.standing, number, within: scope) else {
            throw .noSuch(.enforcementCase, number.description, field: "case")
        }
        return standing
    }

    /// When something happened: as said, else now; never in the future.
    func past(_ parameter: Parameter<Moment?>, now: Moment) throws(Refusal) -> Moment {
        guard let at = try arguments(parameter) else { return now }
        guard at <= now else { throw arguments.ahead(of: parameter.description.name, at.description) }
        return at
    }
}

extension Arguments {
    /// The refusal of a time that is still to come.
    func ahead(of field: String, _ value: String) -> Refusal {
        refusal(
            of: field,
            vi: "\(value) còn ở tương lai; chỉ ghi việc đã xảy ra",
            en: "\(value) is still to come; only what has happened is recorded"
        )
    }
}

extension WriteFailure {
    /// Runs what may refuse inside a write.
    static func refusing<Value>(_ body: () throws(Refusal) -> Value) throws(WriteFailure) -> Value {
        do {
            return try body()
        } catch {
            throw .refused(error)
        }
    }

    /// Runs what stores; what somebody else has changed meanwhile becomes a conflict in these words.
    static func storing<Value>(
        orConflict vi: String,
        _ en: String,
        field: String?,
        _ body: () throws(StorageError) -> Value
    ) throws(WriteFailure) -> Value {
        do {
            return try body()
        } catch {
            guard case .staleVersion = error else { throw .storage(error) }
            throw .refused(Refusal(.conflict, vi: vi, en: en, field: field))
        }
    }
}
