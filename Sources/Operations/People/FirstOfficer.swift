import Domain
public import Postgres
public import Storage

import struct FoundationEssentials.UUID

/// The officer nobody could add: whoever runs the service first, a desk of one with all roles.
public struct FirstOfficer: Sendable {
    /// What enrolling gave.
    public struct Enrolment: Sendable {
        /// The token, shown this once.
        public let token: String
        /// Whether the officer was added now, or had been there before.
        public let isNew: Bool
    }

    /// The officer's number.
    public let number: String
    /// The officer's name.
    public let name: String
    /// The code of the officer's unit.
    public let unit: String

    /// Names the officer.
    public init(number: String, name: String, unit: String) {
        self.number = number
        self.name = name
        self.unit = unit
    }

    /// Issues a token for the officer, who is added first where there is no officer at all.
    ///
    /// Only whoever owns the database can call this; it is also the way back for somebody who has lost the last token.
    ///
    /// - Parameters:
    ///   - label: what the token is for.
    ///   - session: within a transaction, so that there is no officer without a token.
    /// - Returns: the token; nil when there are officers, but none of that number.
    /// - Throws: `StorageError`, `.reference` for a unit that the reference data does not hold.
    public func enrol(label: String, on session: Session) throws(StorageError) -> Enrolment? {
        if let officer = try find(on: session) {
            return Enrolment(token: try issue(to: officer, label: label, on: session), isNew: false)
        }
        guard try isAlone(on: session) else { return nil }
        let officer = NewOfficer(
            id: .version7(),
            number: number,
            name: name,
            title: .inspector,
            unit: try unitID(on: session),
            roles: Role.allCases,
            addedBy: nil
        )
        try Officers.add(officer, on: session)
        try log("officer.add", subject: number, on: session)
        return Enrolment(token: try issue(to: officer.id, label: label, on: session), isNew: true)
    }

    private func find(on session: Session) throws(StorageError) -> UUID? {
        do {
            return try session.first(OfficerStatements.byNumber, number)?.id
        } catch {
            throw StorageError(postgres: error)
        }
    }

    private func isAlone(on session: Session) throws(StorageError) -> Bool {
        do {
            return try session.first(OfficerStatements.exists, ()) != true
        } catch {
            throw StorageError(postgres: error)
        }
    }

    private func unitID(on session: Session) throws(StorageError) -> UUID {
        do {
            if let unit = try session.first(UnitStatements.byCode, unit) { return unit.id }
        } catch {
            throw StorageError(postgres: error)
        }
        throw .reference(file: "units.csv", line: 0, problem: "there is no unit \(unit)")
    }

    private func issue(to officer: UUID, label: String, on session: Session) throws(StorageError) -> String {
        let secret = AccessToken.random().text
        let token = NewToken(
            id: .version7(),
            officer: officer,
            label: label,
            sha256: AccessToken.sha256(of: secret),
            expiresAt: nil,
            createdBy: nil
        )
        try Tokens.issue(token, on: session)
        try log("token.issue", subject: token.id.wire, on: session)
        return secret
    }

    private func log(_ operation: String, subject: String, on session: Session) throws(StorageError) {
        let write = CompletedWrite(
            officer: nil,
            operation: operation,
            subject: subject,
            unit: nil,
            event: "{}",
            answer: nil
        )
        try Requests.record(write, on: session)
    }
}
