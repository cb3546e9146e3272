import Domain

/// The lifecycle written down a second time, state by state, from the process table; tests hold the table against it.
enum ExpectedLifecycle {
    static func target(from state: CaseState?, event: CaseEvent) -> CaseState? {
        exits[state?.rawValue ?? "-"]?[event.rawValue].flatMap(CaseState.init(rawValue:))
    }

    static var count: Int {
        exits.values.map(\.count).reduce(0, +)
    }

    private static let exits: [String: [String: String]] = {
        var exits: [String: [String: String]] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for step in words.dropFirst() {
                let parts = step.split(separator: ">").map(String.init)
                exits[words[0], default: [:]][parts[0]] = parts[1]
            }
        }
        return exits
    }()

    private static let table = """
        - opened>inspected receive>tip_received propose>proposed decide_inspection>decision_issued
        tip_received verify>tip_verifying forward>forwarded propose>proposed transfer_police>transferred_police
        tip_verifying forward>forwarded close_tip>tip_closed propose>proposed transfer_police>transferred_police
        tip_closed archive>archived
        forwarded archive>archived
        proposed plan>plan_ready decide_inspection>decision_issued withdraw>cancelled
        proposed transfer_police>transferred_police
        plan_ready decide_inspection>decision_issued withdraw>cancelled transfer_police>transferred_police
        decision_issued announce>inspecting withdraw>cancelled transfer_police>transferred_police
        inspecting extend>inspecting amend_decision>inspecting record_inspection>inspected
        inspecting transfer_police>transferred_police
        inspected close_compliant>closed_compliant record_violation>violation_recorded penalise_on_spot>penalty_issued
        inspected verify_further>post_verifying transfer_police>transferred_police bar_by_time>time_barred
        open close_compliant>closed_compliant record_violation>violation_recorded penalise_on_spot>penalty_issued
        open verify_further>post_verifying transfer_police>transferred_police bar_by_time>time_barred
        closed_compliant archive>archived
        post_verifying close_no_violation>closed_no_violation record_violation>violation_recorded
        post_verifying transfer_police>transferred_police bar_by_time>time_barred
        closed_no_violation archive>archived
        violation_recorded explain>explaining escalate>escalated penalise>penalty_issued bar_by_time>time_barred
        violation_recorded transfer_agency>transferred_agency transfer_police>transferred_police
        explaining escalate>escalated penalise>penalty_issued bar_by_time>time_barred
        explaining transfer_police>transferred_police
        escalated penalise>penalty_issued bar_by_time>time_barred transfer_police>transferred_police
        transferred_agency archive>archived
        transferred_police return_file>returned_by_police archive>archived
        returned_by_police record_violation>violation_recorded bar_by_time>time_barred
        returned_by_police transfer_police>transferred_police
        penalty_issued deliver_penalty>penalty_delivered amend_penalty>penalty_issued correct_penalty>penalty_issued
        penalty_issued cancel_penalty>cancelled bar_by_time>time_barred transfer_police>transferred_police
        penalty_delivered record_payment>paying coerce>coercion dispose>disposing bar_by_time>time_barred
        penalty_delivered amend_penalty>penalty_delivered correct_penalty>penalty_delivered cancel_penalty>cancelled
        penalty_delivered transfer_police>transferred_police
        paying coerce>coercion dispose>disposing bar_by_time>time_barred transfer_police>transferred_police
        coercion dispose>disposing bar_by_time>time_barred transfer_police>transferred_police
        time_barred dispose>disposing archive>archived transfer_police>transferred_police
        disposing archive>archived transfer_police>transferred_police
        cancelled dispose>disposing archive>archived
        """
}
