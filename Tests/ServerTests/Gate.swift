/// Holds whoever comes until it is opened, and lets a test wait until somebody has come.
actor Gate {
    private var isOpen = false
    private var held: [CheckedContinuation<Void, Never>] = []
    private var arrived = 0
    private var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []

    func pass() async {
        arrived += 1
        let due = watchers.filter { $0.count <= arrived }
        watchers.removeAll { $0.count <= arrived }
        for watcher in due { watcher.continuation.resume() }
        guard !isOpen else { return }
        await withCheckedContinuation { held.append($0) }
    }

    /// Returns when so many have come.
    func waitForArrivals(_ count: Int = 1) async {
        guard arrived < count else { return }
        await withCheckedContinuation { watchers.append((count, $0)) }
    }

    func open() {
        isOpen = true
        let held = held
        self.held = []
        for continuation in held { continuation.resume() }
    }
}
