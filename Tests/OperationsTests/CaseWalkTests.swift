import Contract
import Domain
import FoundationEssentials
import JSON
import Operations
import Postgres
import Storage
import TestSupport
import Testing

@Suite("Cases that wander at random through the service keep the law")
struct CaseWalkTests {
    /// What must not be found in the database, counted by plain SQL that knows nothing of the service's guards.
    private static let broken: [(invariant: String, sql: String)] = [
        (
            "1 inspected without an earlier decision",
            """
            select number from case_event as announced join enforcement_case on enforcement_case.id = case_id
            where event = 'announce' and not exists (
                select from case_event as decided where decided.case_id = announced.case_id and decided.event = 'decide_inspection'
                    and decided.seq < announced.seq and (decided.data ->> 'decided_on')::date <= vietnam_day(announced.happened_at))
            """
        ),
        (
            "1 decided by somebody without the power or on media that nobody verified",
            """
            select number from case_event as decided join enforcement_case on enforcement_case.id = case_id
            where event = 'decide_inspection' and (
                not exists (select from officer join officer_card on officer_id = officer.id
                    where officer.number = decided.data ->> 'signer' and title = 'team_leader')
                or exists (select from case_event as received where received.case_id = decided.case_id
                    and received.data ->> 'source' = 'media') and not exists (select from case_event as verified
                    where verified.case_id = decided.case_id and verified.event = 'verify' and verified.seq < decided.seq))
            """
        ),
        (
            "2 a team of one",
            """
            select number from case_event join enforcement_case on enforcement_case.id = case_id
            where event = 'announce' and (jsonb_array_length(data -> 'present') < 2 or not data -> 'present' ? 'QN-001')
            """
        ),
        (
            "3 sanctioned twice, or before its minutes",
            """
            select number from enforcement_case join lateral (
                select count(*) filter (where event in ('penalise', 'penalise_on_spot'))
                        - count(*) filter (where event = 'cancel_penalty') as live,
                    min(seq) filter (where event = 'penalise') < coalesce(min(seq) filter (where event = 'record_violation'), 1e9)
                        as early,
                    bool_or(event = 'penalise_on_spot' and (data ->> 'fine')::bigint > 500000) as dear
                from case_event where case_id = enforcement_case.id) as steps on true
            where live > 1 or early or dear
            """
        ),
        (
            "4 a fine outside its bracket",
            """
            select number from case_event join enforcement_case on enforcement_case.id = case_id
            where event = 'penalise' and case data ->> 'article'
                when 'ND98.17' then (data ->> 'fine')::bigint not between 10000000 and 15000000
                when 'ND98.9' then (data ->> 'fine')::bigint not between 40000000 and 70000000 else true end
            """
        ),
        (
            "5 signed beyond the power: an inspector up to 10 million, a team leader up to 60 for counterfeits",
            """
            select number from case_event join enforcement_case on enforcement_case.id = case_id
            where event = 'penalise' and (data ->> 'signer' = 'QN-002' or data ->> 'article' = 'ND98.9')
            """
        ),
        (
            "6 a fine after its time, or a clock without an end",
            """
            select number from case_event as penalised join enforcement_case on enforcement_case.id = penalised.case_id
            join case_clock on case_clock.case_id = penalised.case_id and kind in ('penalty_decision', 'limitation')
            left join case_clock_end on clock_id = case_clock.id
            where event = 'penalise' and case_clock.started_by < penalised.seq and due_at < penalised.happened_at
                and coalesce(case_clock_end.ended_by, 1e9) >= penalised.seq
            union all
            select number from case_clock join enforcement_case on enforcement_case.id = case_id
            where due_at is null and missing_year is null or due_at < started_at
            """
        ),
        (
            "7 goods that do not add up, or in custody in the archive",
            """
            select number from goods_item join enforcement_case on enforcement_case.id = case_id
            left join lateral (select sum(quantity) as everything, sum(quantity) filter (where place = 'held') as held
                from goods_balance where item_id = goods_item.id) as balance on true
            where everything is distinct from goods_item.quantity or state = 'archived' and held > 0
            """
        ),
        (
            "8 moved before the seizure was decided on, or decided after 24 hours",
            """
            select number from goods_movement join goods_item on goods_item.id = item_id
            join enforcement_case on enforcement_case.id = case_id
            where destination not in ('returned', 'held') and not exists (
                select from goods_seizure_step where goods_seizure_step.seizure_id = goods_item.seizure_id)
            union all
            select number from goods_seizure_step join goods_seizure on goods_seizure.id = seizure_id
            join enforcement_case on enforcement_case.id = case_id
            where event = 'decide' and happened_at > seized_at + interval '24 hours'
            """
        ),
        (
            "9 fined for counterfeit food that the police never saw",
            """
            select number from case_event as penalised join enforcement_case on enforcement_case.id = case_id
            where event = 'penalise' and data ->> 'article' = 'ND98.9' and not exists (
                select from case_event as returned where returned.case_id = penalised.case_id and returned.event = 'return_file'
                    and returned.seq < penalised.seq)
            """
        ),
        (
            "10 numbers that were skipped or given twice",
            """
            select unit_id::text || type from document where sequence is not null group by unit_id, type, year
            having count(*) <> max(sequence) or count(distinct sequence) <> count(*)
            """
        ),
        (
            "12 more paid than owed",
            """
            select number from case_money join enforcement_case on enforcement_case.id = case_id group by number
            having coalesce(sum(amount) filter (where kind = 'fine_imposed'), 0)
                    < coalesce(sum(amount) filter (where kind = 'fine_paid'), 0)
                or coalesce(sum(amount) filter (where kind = 'gain_ordered'), 0)
                    < coalesce(sum(amount) filter (where kind = 'gain_paid_back'), 0)
            """
        ),
        (
            "times that tell of another end than they had",
            "select flaw || ' ' || kind || ' ' || clock_id from clock_span_difference"
        ),
        (
            "steps that the lifecycle does not have, or that do not follow one another",
            """
            select number from case_event as step join enforcement_case on enforcement_case.id = case_id
            where not exists (select from case_move where case_move.from_state = coalesce(step.from_state, '-')
                    and case_move.event = step.event and case_move.to_state = step.to_state)
                or step.seq > 1 and step.from_state is distinct from (select before.to_state from case_event as before
                    where before.case_id = step.case_id and before.seq = step.seq - 1)
            """
        ),
    ]

    @Test("all invariants hold after every walk; a walk that breaks one is named by its seed")
    func walks() async throws {
        let environment = ProcessInfo.processInfo.environment
        let count = environment["KIEM_WALKS"].flatMap { Int($0) } ?? 60
        let first = environment["KIEM_SEED"].flatMap { UInt64($0) } ?? 1
        let start = Office.moment("2025-08-04T08:00:00+07:00")
        try await Office.withTeam { office, leader in
            let lanes = 4
            let tallies = try await withThrowingTaskGroup(of: [(seed: UInt64, walk: CaseWalk)].self) { group in
                for lane in 0..<lanes {
                    group.addTask {
                        let clock = CaseWalk.Clock(start)
                        let own = Office(pool: office.pool, on: office.conninfo) { clock.now }
                        var walks: [(UInt64, CaseWalk)] = []
                        for place in stride(from: lane, to: count, by: lanes) {
                            let seed = first + UInt64(place)
                            var walk = CaseWalk(seed: seed, office: own, clock: clock, leader: leader)
                            do {
                                try await walk.walk(steps: 25)
                            } catch {
                                Issue.record("seed \(seed): \(error)")
                            }
                            walks.append((seed, walk))
                        }
                        return walks
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            let seeds = Dictionary(tallies.compactMap { tally in tally.walk.number.map { ($0, tally.seed) } }) { $1 }
            for (invariant, sql) in Self.broken {
                let statement = Statement("broken", sql: sql, access: .read, takes: (), gives: String.self)
                let found = try await office.pool.query(statement, (), under: Scope.all.setting)
                #expect(found.isEmpty, "\(invariant): \(found.prefix(3).map { "\($0) seed \(seeds[$0] ?? 0)" })")
            }
            let taken = tallies.map(\.walk.taken).reduce(0, +)
            let archived = tallies.count { $0.walk.state == .archived }
            print(
                "walks through the service: \(count) from seed \(first), \(taken) steps taken, \(tallies.map(\.walk.refused).reduce(0, +)) refused, \(archived) archived"
            )
            #expect(taken > count * 3 && archived > 0)
            // The walks came by everything that the invariants are about.
            for table in [
                "goods_seizure_step", "goods_movement", "case_money", "document", "case_clock_end",
                "case_event where event = 'penalise'", "case_event where event = 'announce'",
                "case_event where event = 'return_file'", "goods_movement where reverses is not null",
                "case_money where kind = 'fine_paid'",
            ] { #expect(try await office.count(table) > 0, "\(table)") }
        }
    }
}
