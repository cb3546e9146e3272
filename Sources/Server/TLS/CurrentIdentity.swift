import FoundationEssentials
import Logging
import NIOPosix
import NIOSSL
import Synchronization

/// The identity for connections that come from now on; those there are keep the one they began with.
final class CurrentIdentity: Sendable {
    private let files: TLSFiles
    private let logger: Logger
    private let identity: Mutex<TLSIdentity>

    /// Reads the files.
    ///
    /// - Throws: `ServerError` that names the file and what is wrong with it.
    init(_ files: TLSFiles, logger: Logger) async throws(ServerError) {
        self.files = files
        self.logger = logger
        let first = try await Self.read(files)
        identity = Mutex(first)
        report(first)
    }

    /// What a handshake begins with.
    var context: NIOSSLContext {
        identity.withLock { $0.context }
    }

    /// Reads the files again and takes what they hold; a file that is wrong changes nothing.
    ///
    /// - Throws: `ServerError` that names the file and what is wrong with it.
    func reload() async throws(ServerError) {
        let next = try await Self.read(files)
        identity.withLock { $0 = next }
        report(next)
    }

    /// Reads where blocking holds up nobody.
    private static func read(_ files: TLSFiles) async throws(ServerError) -> TLSIdentity {
        do {
            return try await NIOThreadPool.singleton.runIfActive { try TLSIdentity(files) }
        } catch let error as ServerError {
            throw error
        } catch {
            throw .tls(.unreadable(path: files.certificate, reason: "\(error)"))
        }
    }

    private func report(_ identity: TLSIdentity) {
        let now = Int(Date.now.timeIntervalSince1970)
        let ends = Date(timeIntervalSince1970: TimeInterval(identity.validity.upperBound))
        let metadata: Logger.Metadata = [
            "certificate": "\(files.certificate)", "valid_until": "\(ends.formatted(.iso8601))",
        ]
        if identity.validity.contains(now) {
            logger.info("the certificate of TLS was read", metadata: metadata)
        } else {
            logger.warning("the certificate of TLS is not valid today: clients will refuse it", metadata: metadata)
        }
    }
}
