import Domain
public import Postgres

/// Writes about inspections; each is one statement.
public enum Inspections {
    /// Logs an inspection with its findings and warnings, and opens a case when one of the findings is a violation.
    ///
    /// - Parameters:
    ///   - inspection: what is recorded.
    ///   - session: the transaction's session.
    /// - Returns: the numbers that were given out.
    /// - Throws: `StorageError.broken` for values that break a rule of the database, and its own failures.
    public static func log(_ inspection: NewInspection, on session: Session) throws(StorageError) -> LoggedInspection {
        try log([inspection], on: session)[0]
    }

    /// Logs any number of inspections in one statement: all of them, or none.
    ///
    /// - Parameters:
    ///   - inspections: what is recorded; numbers are given out in this order.
    ///   - session: the transaction's session.
    /// - Returns: the numbers that were given out, in the same order.
    /// - Throws: `StorageError.broken` when the values of one break a rule of the database, and its own failures.
    public static func log(
        _ inspections: [NewInspection],
        on session: Session
    ) throws(StorageError) -> [LoggedInspection] {
        let logged = try StorageError.mapping { () throws(PostgresError) in
            try session.query(InspectionWriteStatements.log, LogParameters(inspections))
        }
        guard logged.count == inspections.count else {
            throw .database(.decoding("inspection.log gave \(logged.count) rows for \(inspections.count)"))
        }
        let opening = inspections.filter(\.opensCase)
        try Cases.start(
            opening.flatMap { inspection in
                inspection.clocks.map { (inspection.caseID, inspection.unit, $0) }
            },
            on: session
        )
        return logged
    }

    /// Records a new version of an inspection, and opens a case when it now has a violation and has no case yet.
    ///
    /// - Parameters:
    ///   - correction: what is recorded.
    ///   - session: the transaction's session.
    /// - Returns: the new version and the case.
    /// - Throws: `StorageError.staleVersion` when another version has been recorded since the one that is corrected, or the
    ///   inspection is not there; `.broken` for values that break a rule of the database, and its own failures.
    public static func correct(
        _ correction: InspectionCorrection,
        on session: Session
    ) throws(StorageError) -> CorrectedInspection {
        guard correction.correctedVersion < Int(Int32.max) else { throw .staleVersion }
        let version = VersionParameters(
            inspection: correction.inspection,
            recordedBy: correction.recordedBy,
            values: correction.values,
            findings: correction.findings,
            warnings: correction.warnings,
            caseID: correction.caseID
        )
        let parameters = InspectionWriteStatements.Correct(
            version: version,
            number: Int32(clamping: correction.correctedVersion) + 1,
            reason: correction.reason
        )
        let row = try StorageError.mapping { () throws(PostgresError) in
            try session.first(InspectionWriteStatements.correct, parameters)
        }
        guard let (recordedAt, caseNumber, opensCase) = row else { throw .staleVersion }
        if opensCase {
            let unit = correction.unit
            try Cases.start(correction.clocks.map { (correction.caseID, unit, $0) }, on: session)
        }
        return CorrectedInspection(
            version: correction.correctedVersion + 1,
            recordedAt: recordedAt,
            caseNumber: caseNumber,
            opensCase: opensCase
        )
    }
}
