import Glibc
import NIOCore

/// Where a connection comes from, as far as wrong tokens are counted.
enum Peer: Hashable, Sendable {
    /// A process of this machine, on the unix socket, by the user it runs as.
    case user(UInt32)
    /// A process on the unix socket of which the system does not say whose it is.
    case local
    /// An address of the network.
    case address(String)

    /// Asks the system who is at the other end; to be called on the channel's event loop.
    static func of(_ channel: any Channel) -> EventLoopFuture<Peer> {
        if let address = channel.remoteAddress?.ipAddress {
            return channel.eventLoop.makeSucceededFuture(.address(address))
        }
        guard let options = channel as? any SocketOptionProvider else {
            return channel.eventLoop.makeSucceededFuture(.local)
        }
        // `unsafe` means that the type of the answer is our word: SO_PEERCRED gives a `ucred` (unix(7)).
        let credentials: EventLoopFuture<Credentials> = options.unsafeGetSocketOption(
            level: .socket,
            name: NIOBSDSocket.Option(rawValue: SO_PEERCRED)
        )
        return credentials.map { Peer.user($0.user) }.recover { _ in .local }
    }
}

/// `struct ucred`, which Swift does not import because it hides behind `_GNU_SOURCE`.
private struct Credentials: Sendable {
    let process: pid_t
    let user: uid_t
    let group: gid_t
}
