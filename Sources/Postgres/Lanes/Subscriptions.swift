import Synchronization

/// Who listens to which channel.
final class Subscriptions: Sendable {
    private struct Subscriber {
        let continuation: AsyncStream<ChannelEvent>.Continuation
        // Whether its first `.resync` has been given; before that it is told nothing.
        var isSynchronised = false
    }

    private struct State {
        var channels: [String: [Int: Subscriber]] = [:]
        var lastID = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    /// The channels that somebody listens to.
    var channels: Set<String> {
        state.withLock { Set($0.channels.keys) }
    }

    /// Adds a listener; `changed` is called whenever the set of channels may have changed.
    func subscribe(to channel: String, changed: @escaping @Sendable () -> Void) -> AsyncStream<ChannelEvent> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: ChannelEvent.self,
            bufferingPolicy: .bufferingNewest(limit)
        )
        let id = state.withLock { state -> Int? in
            guard !state.isClosed else { return nil }
            state.lastID += 1
            state.channels[channel, default: [:]][state.lastID] = Subscriber(continuation: continuation)
            return state.lastID
        }
        guard let id else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.unsubscribe(id, from: channel)
            changed()
        }
        changed()
        return stream
    }

    /// Tells a channel's listeners that they may have missed something; `onlyNew` leaves out those who were told
    /// before.
    func resync(_ channel: String, onlyNew: Bool) {
        let told = state.withLock { state -> [Subscriber] in
            guard var subscribers = state.channels[channel] else { return [] }
            let told = subscribers.filter { !onlyNew || !$0.value.isSynchronised }
            for id in told.keys {
                subscribers[id]?.isSynchronised = true
            }
            state.channels[channel] = subscribers
            return Array(told.values)
        }
        for subscriber in told {
            subscriber.continuation.yield(.resync)
        }
    }

    /// Hands a notification to the channel's listeners.
    func deliver(_ payload: String, on channel: String) {
        let subscribers = state.withLock { state in
            state.channels[channel]?.values.filter(\.isSynchronised) ?? []
        }
        for subscriber in subscribers {
            if case .dropped = subscriber.continuation.yield(.notification(payload)) {
                // Its buffer is full and the oldest is lost. The newest then says so, whatever else it pushes out.
                subscriber.continuation.yield(.resync)
            }
        }
    }

    /// Ends all streams and takes no more listeners.
    func close() {
        let subscribers = state.withLock { state in
            defer { state.channels = [:] }
            state.isClosed = true
            return state.channels.values.flatMap(\.values)
        }
        for subscriber in subscribers {
            subscriber.continuation.finish()
        }
    }

    private func unsubscribe(_ id: Int, from channel: String) {
        state.withLock { state in
            state.channels[channel]?[id] = nil
            if state.channels[channel]?.isEmpty == true {
                state.channels[channel] = nil
            }
        }
    }
}
