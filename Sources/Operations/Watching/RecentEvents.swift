import Storage

/// The newest events, kept so that many who follow the log do not all ask the database for the same.
struct RecentEvents: Sendable {
    private let limit: Int
    private var events: [EventRecord] = []
    /// Everything behind this number and up to `last` is here.
    private(set) var start: Int64
    /// The number up to which everything is here.
    private(set) var last: Int64

    /// Begins empty behind a number.
    init(after start: Int64, limit: Int) {
        self.start = start
        last = start
        self.limit = limit
    }

    /// Adds what follows, up to a number; drops the oldest where there are too many.
    mutating func add(_ newer: [EventRecord], upTo last: Int64) {
        events += newer
        self.last = last
        let surplus = events.count - limit
        guard surplus > 0 else { return }
        start = events[surplus - 1].seq
        events.removeFirst(surplus)
    }

    /// Some of a selection; nil when its place is no longer here.
    func page(_ selection: EventSelection, limit: Int) -> (events: [EventRecord], reached: Int64)? {
        guard selection.after >= start else { return nil }
        var index = firstIndex(behind: selection.after)
        var found: [EventRecord] = []
        while index < events.count {
            if selection.holds(events[index]) {
                if found.count == limit { return (found, events[index - 1].seq) }
                found.append(events[index])
            }
            index += 1
        }
        return (found, max(last, selection.after))
    }

    private func firstIndex(behind seq: Int64) -> Int {
        var low = 0
        var high = events.count
        while low < high {
            let middle = (low + high) / 2
            if events[middle].seq <= seq { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
