import Testing

@testable import Postgres

@Suite("Subscriptions")
struct SubscriptionsTests {
    @Test("a listener is told nothing before its first resync")
    func firstIsResync() async {
        let subscriptions = Subscriptions(limit: 8)
        let stream = subscriptions.subscribe(to: "c") {}
        subscriptions.deliver("early", on: "c")
        subscriptions.resync("c", onlyNew: true)
        subscriptions.deliver("late", on: "c")
        subscriptions.deliver("elsewhere", on: "d")
        subscriptions.close()
        #expect(await stream.reduce(into: []) { $0.append($1) } == [.resync, .notification("late")])
    }

    @Test("a listener that fell behind is told to look for itself, after everything it missed")
    func slowListener() async {
        let subscriptions = Subscriptions(limit: 4)
        let stream = subscriptions.subscribe(to: "c") {}
        subscriptions.resync("c", onlyNew: true)
        for number in 1...10 {
            subscriptions.deliver("\(number)", on: "c")
        }
        subscriptions.close()
        let events: [ChannelEvent] = await stream.reduce(into: []) { $0.append($1) }
        #expect(events.count == 4)
        #expect(events.last == .resync)
    }

    @Test("a channel is forgotten with its last listener")
    func forgets() async {
        let subscriptions = Subscriptions(limit: 4)
        let first = subscriptions.subscribe(to: "c") {}
        do {
            _ = subscriptions.subscribe(to: "c") {}
            _ = subscriptions.subscribe(to: "d") {}
        }
        #expect(subscriptions.channels == ["c"])
        withExtendedLifetime(first) {}
    }
}
