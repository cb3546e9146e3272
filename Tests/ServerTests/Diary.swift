/// What was done, in order; and a place where two meet.
actor Diary {
    private(set) var entries: [String] = []
    private var waiting: CheckedContinuation<Void, Never>?

    func write(_ entry: String) {
        entries.append(entry)
    }

    /// Returns when a second one has called it too.
    func meet() async {
        if let other = waiting {
            waiting = nil
            other.resume()
        } else {
            await withCheckedContinuation { waiting = $0 }
        }
    }
}
