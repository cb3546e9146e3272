import Contract
import Domain
import Postgres
import Storage

import struct FoundationEssentials.UUID

/// Puts together what the guards look at: what is said at the step, what the case's file holds, and what is known of the officers.
struct StepFacts {
    let step: StepRequest
    let file: CaseFile
    let law: LawBook
    let arguments: Arguments
    let session: Session

    /// Refuses the step where the law does.
    func examine(_ transition: Transition) throws(WriteFailure) {
        try checkOfficers(transition)
        let obstacles = transition.obstacles(try facts(), under: law.fines)
        if !obstacles.isEmpty { throw .refused(Refusal(obstacles)) }
    }

    private func facts() throws(WriteFailure) -> CaseFacts {
        var facts = CaseFacts(now: step.at)
        facts.information = file.information
        facts.verifiedAt = file.standing?.state == .tipVerifying ? step.at : nil
        facts.goods = file.labels
        facts.heldItems = file.standing?.heldItems ?? 0
        switch step.event {
        case .decideInspection: facts.decision = try decision()
        case .announce: facts.announcement = try announcement()
        case .penalise, .penaliseOnSpot: facts.penalty = try penalty()
        default: break
        }
        return facts
    }

    /// Everybody whom the step names is an officer.
    private func checkOfficers(_ transition: Transition) throws(WriteFailure) {
        for field in transition.known where field.kind == .officer || field.kind == .officers {
            let numbers = step.said.texts(field)
            guard !numbers.isEmpty else { continue }
            let known = Set(try onDuty(numbers, on: step.at.day).map(\.number))
            if let stranger = numbers.first(where: { !known.contains($0) }) {
                throw .refused(.noSuch(.officer, stranger, field: field.name))
            }
        }
    }

    private func decision() throws(WriteFailure) -> InspectionDecision? {
        let day = step.said.day(.decidedOn) ?? step.at.day
        guard let signer = try officer(.signer, on: day) else { return nil }
        let form = step.said.choice(.form, InspectionForm.self) ?? .adHoc
        return InspectionDecision(
            // A paper bears a day: what happened on it was there when it was signed.
            issuedAt: min(
                Moment(microsecondsSince1970: Moment.startOfDay(day.adding(days: 1)).microsecondsSince1970 - 1),
                step.at
            ),
            issuer: signer.standing,
            delegation: try delegation(signer, .inspect, on: day),
            form: form,
            information: form == .adHoc ? file.information : nil,
            verifiedAt: file.verifiedAt,
            lastPlanned: form == .adHoc ? nil : try plannedBefore(day)
        )
    }

    private func plannedBefore(_ day: Day) throws(WriteFailure) -> Day? {
        let subject = step.said.text(.subject) ?? ""
        let content = step.said.text(.content) ?? ""
        return try WriteFailure.reading { () throws(PostgresError) in
            try session.first(
                CaseStatements.plannedBefore,
                (file.standing?.id, subject, content, Int32(day.year))
            ) ?? nil
        }
    }

    private func announcement() throws(WriteFailure) -> Announcement? {
        let decided = file.said(at: .decideInspection)
        let day = step.at.day
        let present = step.said.texts(.present)
        guard let leader = decided.text(.leader), let first = try onDuty([leader], on: day).first else { return nil }
        let others = present.filter { $0 != leader }
        let team = InspectionTeam(
            leader: first.standing,
            members: others.isEmpty ? [] : try onDuty(others, on: day).map(\.standing)
        )
        let decision = decided.day(.decidedOn).map { decidedOn in
            InspectionDecision(issuedAt: .startOfDay(decidedOn), issuer: first.standing, form: .adHoc)
        }
        return Announcement(decision: decision, team: team, at: step.at, isLed: present.contains(leader))
    }

    private func penalty() throws(WriteFailure) -> PenaltyProposal? {
        let day = step.at.day
        guard let signer = try officer(.signer, on: day), let fine = step.said.money(.fine) else { return nil }
        let minutes = file.last(.recordViolation)
        let question: FineQuestion
        let suggestion: FineSuggestion
        do throws(Refusal) {
            question = try FineQuestion(
                arguments,
                about: nil,
                law.fines,
                else: FineDefaults(
                    committedOn: minutes.flatMap { SaidFields(kept: $0.data).day(.committedAt) } ?? day,
                    decidedOn: day,
                    party: file.party,
                    goodsClass: file.goodsClass
                )
            )
            suggestion = try question.suggestion(under: law.fines)
        } catch {
            throw .refused(error)
        }
        return PenaltyProposal(
            suggestion: suggestion,
            fine: fine,
            party: question.offence.party,
            signer: signer.standing.title,
            delegation: try delegation(signer, .penalise, on: day),
            signedAt: step.at,
            minutesAt: minutes?.happenedAt,
            isPenalised: file.isPenalised,
            crimeSigns: question.referral?.reached() ?? [],
            isReturnedByPolice: file.isReturnedByPolice
        )
    }

    private func officer(_ field: RequiredField, on day: Day) throws(WriteFailure) -> OfficerOnDuty? {
        guard let number = step.said.text(field) else { return nil }
        return try onDuty([number], on: day).first
    }

    private func onDuty(_ numbers: [String], on day: Day) throws(WriteFailure) -> [OfficerOnDuty] {
        try WriteFailure.reading { () throws(PostgresError) in
            try session.query(OfficerStatements.standings, (numbers, day))
        }
    }

    private func delegation(
        _ officer: OfficerOnDuty,
        _ scope: DelegationScope,
        on day: Day
    ) throws(WriteFailure) -> Delegation? {
        guard officer.standing.title.head != nil else { return nil }
        return try WriteFailure.reading { () throws(PostgresError) in
            try session.first(OfficerStatements.delegation, (officer.id, scope, day))
        }
    }
}
