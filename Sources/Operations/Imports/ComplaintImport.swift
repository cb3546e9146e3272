import Domain
import JSON
import Storage

import struct FoundationEssentials.UUID

/// `kiem complaint import`: complaints from a file, each that its source calls by one name once.
///
/// Nobody is known to have sent them.
public enum ComplaintImport {
    /// The columns that may be there; what is in `true_product_ids` is for tests and not read.
    public static let columns: Set<String> = [
        "complaint_id", "received_at", "channel", "body", "commune_code", "kind", "product_name", "gtin",
        "alleged_kind", "purchased_on", "evidence", "true_product_ids",
    ]

    /// Imports a file.
    ///
    /// - Parameters:
    ///   - file: the file.
    ///   - desk: whose work it is, and whose unit's they become.
    /// - Returns: what came of it.
    /// - Throws: `ImportProblem` for a file that cannot be taken, and what reading and the database throw.
    public static func run(_ file: ImportFile, _ desk: ImportDesk) throws -> ImportSummary {
        var clocks = ClockMemory(calendar: desk.calendar, now: desk.now)
        return try file.run(known: columns) { cells throws(ImportReject) in
            try complaint(cells, desk, &clocks)
        } write: { items in
            let complaints = items.map(\.item)
            guard !file.isDryRun else {
                let named = Set(complaints.map(\.sourceID))
                let known = try Imports.knownComplaints(Array(named), on: desk.session)
                return (named.count - known.count, [])
            }
            return try desk.write("complaint.import", "import") { () throws(StorageError) in
                let added = try Imports.add(
                    complaints,
                    to: desk.officer.unit,
                    by: desk.officer.id,
                    on: desk.session
                )
                let event = JSONWriter.object { $0.field("complaints", added) }
                return ((added, []), added == 0 ? nil : String(decoding: event, as: UTF8.self))
            }
        }
    }

    private static func complaint(
        _ cells: ImportCells,
        _ desk: ImportDesk,
        _ clocks: inout ClockMemory
    ) throws(ImportReject) -> ImportedComplaint {
        guard let channel = try cells.choice("channel", of: ComplaintChannel.self) else {
            throw cells.reject("channel", vi: "để trống", en: "is empty")
        }
        let occurrence = try cells.value(
            "received_at",
            vi: "cần một thời điểm (2026-11-24T08:30:00+07:00) hoặc một ngày",
            en: "wants a moment (2026-11-24T08:30:00+07:00) or a day"
        ) { Occurrence($0) }
        guard let received = occurrence else { throw cells.reject("received_at", vi: "để trống", en: "is empty") }
        guard !received.isAhead(of: desk.now) else {
            throw cells.reject("received_at", vi: "chưa đến", en: "has not come yet")
        }
        let kind = (try cells.choice("kind", of: ComplaintKind.self) ?? .complaint).handled(isAnonymous: true)
        var area: UUID?
        if let code = try cells.text("commune_code") {
            guard let found = desk.areas.area(code: code, on: received.day) else {
                throw cells.reject("commune_code", vi: "không có đơn vị hành chính này", en: "there is no such area")
            }
            area = found.id
        }
        let alleged = try cells.choice("alleged_kind", of: GoodsKind.self)
        guard alleged != .compliant else {
            throw cells.reject("alleged_kind", vi: "không phải vi phạm", en: "is no violation")
        }
        return ImportedComplaint(
            id: .version7(),
            sourceID: try cells.required("complaint_id", atMost: 100),
            kind: kind,
            channel: channel,
            received: received,
            body: try cells.required("body"),
            area: area,
            productName: try cells.text("product_name", atMost: 300),
            gtin: try cells.gtin("gtin"),
            allegedKind: alleged,
            purchasedOn: try cells.day("purchased_on"),
            evidence: try cells.text("evidence", atMost: 4000),
            clock: clocks.clock(of: kind, from: received)
        )
    }
}

/// The times that begin with complaints, each counted once a kind and day.
private struct ClockMemory {
    private struct Key: Hashable {
        let kind: ComplaintKind
        let day: Day
    }

    let calendar: WorkCalendar
    let now: Moment
    private var known: [Key: ComplaintClock?] = [:]

    init(calendar: WorkCalendar, now: Moment) {
        self.calendar = calendar
        self.now = now
    }

    /// The time that begins; nil where it was over before the import: what is long past is history.
    mutating func clock(of kind: ComplaintKind, from received: Occurrence) -> ComplaintClock? {
        let key = Key(kind: kind, day: received.day)
        if let clock = known[key] { return clock }
        // All begin with the day, since all end with one.
        let clock = ComplaintDeadline.starting(of: kind, at: nil).first.flatMap { rule -> ComplaintClock? in
            let clock = ComplaintClock(rule, from: Moment.startOfDay(received.day), in: calendar)
            return clock.due.map { $0.isPast(at: now) } ?? false ? nil : clock
        }
        known[key] = .some(clock)
        return clock
    }
}
