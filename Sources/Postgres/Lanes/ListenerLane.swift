import CLibPQ

/// Listens on one connection to all channels that anybody asked for.
final class ListenerLane {
    private let link: Link
    private var listening: Set<String> = []

    init(_ link: Link) {
        self.link = link
    }

    func run() {
        while !link.state.isStopping {
            guard !link.state.subscriptions.channels.isEmpty else {
                pause()
                continue
            }
            guard let connection = link.connected() else { break }
            do throws(PostgresError) {
                try reconcile(connection)
                deliver(from: connection)
                _ = try connection.idle(waker: link.interruption.waker)
                deliver(from: connection)
            } catch {
                listening = []
                link.drop(error)
            }
        }
        link.drop(nil)
    }

    /// Without listeners a connection would only be in the way.
    private func pause() {
        link.drop(nil)
        listening = []
        link.interruption.waker.sleep(for: .seconds(3600))
    }

    /// Listens to what is new, leaves what nobody wants any more.
    private func reconcile(_ connection: Connection) throws(PostgresError) {
        let session = Session(connection: connection, timeouts: link.timeouts, interruption: nil)
        let wanted = link.state.subscriptions.channels
        for channel in wanted.subtracting(listening).sorted() {
            try session.script("listen \(Self.quoted(channel))")
            listening.insert(channel)
            link.state.subscriptions.resync(channel, onlyNew: false)
        }
        for channel in listening.subtracting(wanted).sorted() {
            try session.script("unlisten \(Self.quoted(channel))")
            listening.remove(channel)
        }
        for channel in listening {
            link.state.subscriptions.resync(channel, onlyNew: true)
        }
    }

    private func deliver(from connection: Connection) {
        while let notification = PQnotifies(connection.pg) {
            defer { PQfreemem(notification) }
            link.state.subscriptions.deliver(
                String(cString: notification.pointee.extra),
                on: String(cString: notification.pointee.relname)
            )
        }
    }

    private static func quoted(_ identifier: String) -> String {
        "\"" + identifier.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
