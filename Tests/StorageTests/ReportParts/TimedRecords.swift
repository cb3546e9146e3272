import Domain
import FoundationEssentials
import SeededRandom

/// Cases and complaints with times of all fates, as a test knows them, and the script that enters them.
struct TimedRecords {
    /// A time and, where it ended, when, and when that became known.
    struct Clock {
        let recordedAt: Moment
        let due: Moment?
        let end: (at: Moment, recordedAt: Moment)?
    }

    /// A case or a complaint.
    struct Record {
        let number: RecordNumber
        let clocks: [Clock]
        /// Who had it first, and who from when.
        let unit: UUID
        let handedOver: (to: UUID, at: Moment)?
    }

    private(set) var records: [Record] = []
    private(set) var script = "set session_replication_role = replica;\n"
    private var ends = ""
    private var random: SeededGenerator

    /// Makes as many cases, and as many complaints.
    init(count: Int, seed: UInt64) {
        random = SeededGenerator(seed: seed)
        for sequence in 1...count {
            add(RecordNumber(kind: .enforcementCase, year: 2026, sequence: sequence))
            add(RecordNumber(kind: .complaint, year: 2026, sequence: sequence))
        }
        // The clocks hear of their ends.
        script += "set session_replication_role = origin;\n" + ends
    }

    /// The records that were overdue at a moment as it was known at another, in the hands of a unit then; by kind and number.
    func overdue(at moment: Moment, unit: UUID?, asOf: Moment?) -> [RecordNumber] {
        records.filter { record in
            isWithin(record, unit, at: min(moment, asOf ?? moment))
                && record.clocks.contains { clock in
                    guard let due = clock.due, due < moment, isKnown(clock.recordedAt, asOf) else { return false }
                    guard let end = clock.end else { return true }
                    return end.at > moment || !isKnown(end.recordedAt, asOf)
                }
        }.map(\.number)
    }

    /// The days on which times of some days run out that had not ended as far as it was known, with the numbers.
    func due(_ days: ClosedRange<Day>, unit: UUID?, asOf: Moment?) -> [String] {
        records.flatMap { record in
            record.clocks.compactMap { clock -> (Moment, RecordNumber)? in
                guard let due = clock.due, days.contains(due.day), isKnown(clock.recordedAt, asOf),
                    !(clock.end.map { isKnown($0.recordedAt, asOf) } ?? false), isWithin(record, unit, at: asOf)
                else { return nil }
                return (due, record.number)
            }
        }.sorted { ($0.0, $0.1.description) < ($1.0, $1.1.description) }.map { "\($0.0.day) \($0.1)" }
    }

    private func isKnown(_ recordedAt: Moment, _ asOf: Moment?) -> Bool {
        asOf.map { recordedAt <= $0 } ?? true
    }

    private func isWithin(_ record: Record, _ unit: UUID?, at moment: Moment?) -> Bool {
        guard let unit, unit != Fixture.branch else { return true }
        guard let (to, at) = record.handedOver, moment.map({ at <= $0 }) ?? true else { return record.unit == unit }
        return to == unit
    }

    private mutating func add(_ number: RecordNumber) {
        let isCase = number.kind == .enforcementCase
        let id = Fixture.id(UInt16(0x2000 + records.count))
        let unit = random.below(2) == 0 ? Fixture.team2 : Fixture.team7
        let other = unit == Fixture.team2 ? Fixture.team7 : Fixture.team2
        let handedOver = isCase && random.below(3) == 0 ? (to: other, at: Self.moment(day: 2 + random.below(25))) : nil
        // Steps 1 to 4, each written down some time after it happened.
        let steps = (1...4).map { step -> (at: Moment, recordedAt: Moment) in
            let happened = Self.moment(day: step * 5 + random.below(5))
            return (happened, Self.moment(happened, plusHours: random.below(3) * 50 + 1))
        }
        let clocks = (0..<random.below(4)).map { _ -> (clock: Clock, step: Int?) in
            let step = random.below(3) == 0 ? nil : random.below(3) + 2
            let due = random.below(8) == 0 ? nil : Self.moment(day: 6 + random.below(24))
            return (
                Clock(recordedAt: steps[random.below(2)].recordedAt, due: due, end: step.map { steps[$0 - 1] }), step
            )
        }
        records.append(Record(number: number, clocks: clocks.map(\.clock), unit: unit, handedOver: handedOver))
        enter(number, id, unit, handedOver, steps, clocks)
    }

    private mutating func enter(
        _ number: RecordNumber,
        _ id: UUID,
        _ unit: UUID,
        _ handedOver: (to: UUID, at: Moment)?,
        _ steps: [(at: Moment, recordedAt: Moment)],
        _ clocks: [(clock: Clock, step: Int?)]
    ) {
        let isCase = number.kind == .enforcementCase
        let owner = handedOver?.to ?? unit
        // In the archive nothing runs.
        let state = clocks.contains { $0.step == nil } ? "penalty_issued" : "archived"
        script +=
            isCase
            ? """
            insert into enforcement_case (id, number, unit_id, state, opened_by)
            values ('\(id)', '\(number)', '\(owner)', '\(state)', '\(Fixture.inspector)');
            """
            : """
            insert into complaint (
                id, number, unit_id, kind, filed_as, channel, received_on, body, is_anonymous, wants_notice, recorded_by
            )
            values ('\(id)', '\(number)', '\(unit)', 'tip', 'tip', 'hotline', '2026-11-01', 'Hàng giả', true, false,
                '\(Fixture.inspector)');
            """
        if let handedOver {
            script += """
                insert into case_handover (id, case_id, case_number, unit_id, to_unit_id, reason, offered_at, offered_by)
                values ('\(id)', '\(id)', '\(number)', '\(unit)', '\(handedOver.to)', 'Đúng địa bàn', '\(handedOver.at)',
                    '\(Fixture.chief)');
                insert into case_handover_answer (handover_id, case_id, unit_id, accepted, answered_at, answered_by)
                values ('\(id)', '\(id)', '\(handedOver.to)', true, '\(handedOver.at)', '\(Fixture.chief)');
                """
        }
        let (subject, table) = isCase ? ("case", "case_event") : ("complaint", "complaint_step")
        for (index, step) in steps.enumerated() {
            script += """
                insert into \(table) (\(subject)_id, seq, unit_id, event, from_state, to_state, at, actor, happened_at)
                values ('\(id)', \(index + 1), '\(unit)', 'verify', \(isCase && index == 0 ? "null" : "'received'"), 'verifying',
                    '\(step.recordedAt)', '\(Fixture.inspector)', '\(step.at)');
                """
        }
        for (clock, step) in clocks {
            let key = UUID()
            script += """
                insert into \(subject)_clock (
                    id, \(subject)_id, unit_id, kind, variant, started_by, started_at, due_at, missing_year, recorded_at
                )
                values ('\(key)', '\(id)', '\(unit)', 'tip_report', 'ordinary', 1, '2026-11-01T00:00:00Z',
                    \(clock.due.map { "'\($0)'" } ?? "null"), \(clock.due == nil ? "2028" : "null"), '\(clock.recordedAt)');
                """
            guard let step else { continue }
            ends += """
                insert into \(subject)_clock_end (
                    clock_id, unit_id, outcome, ended_at, \(subject)_id, ended_by, recorded_at
                )
                values ('\(key)', '\(unit)', 'met', '\(steps[step - 1].at)', '\(id)', \(step),
                    '\(steps[step - 1].recordedAt)');
                """
        }
    }

    /// The evening of a day of November 2026; the 31st is the 1st of December.
    private static func moment(day: Int) -> Moment {
        moment(.startOfDay(Day.of("2026-11-01").adding(days: day - 1)), plusHours: 20)
    }

    private static func moment(_ moment: Moment, plusHours hours: Int) -> Moment {
        Moment(microsecondsSince1970: moment.microsecondsSince1970 + Int64(hours) * 3_600_000_000)
    }
}
