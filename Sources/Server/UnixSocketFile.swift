import Glibc
import NIOCore
import NIOPosix

/// The file of a unix socket: who may put one there, and that it goes when the service goes.
///
/// The socket is bound under another name, given its mode and moved into place, so that nobody ever meets it with a wrong mode, and the
/// file of a dead service is replaced in one step.
struct UnixSocketFile: Sendable {
    /// What the name of the file is lengthened by while it is being made.
    private static let suffix = ".new"
    /// `sun_path` has 108 bytes, of which one ends the path and four are the suffix.
    private static let longestPath = 107 - suffix.utf8.count

    private let path: String
    private let device: dev_t
    private let inode: ino_t

    /// Makes sure that a socket may be put at a path.
    ///
    /// - Throws: `ServerError` when the path is too long, when a living service answers there, or when it is no socket.
    static func claim(_ path: String, on group: any EventLoopGroup) async throws(ServerError) {
        guard path.utf8.count <= longestPath else { throw .pathTooLong(path: path, limit: longestPath) }
        guard let status = status(of: path) else { return }
        guard status.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path: path) }
        do {
            let channel = try await ClientBootstrap(group: group).connect(unixDomainSocketPath: path).get()
            channel.close(promise: nil)
        } catch let error as IOError where error.errnoCode == ECONNREFUSED || error.errnoCode == ENOENT {
            // The file of a service that is no more.
            return
        } catch {
            throw .cannotListen(address: path, reason: "\(error)")
        }
        throw .socketInUse(path: path)
    }

    /// The name under which the socket of a claimed path is to be bound; nothing stands there.
    static func temporaryPath(for path: String) -> String {
        let temporary = path + suffix
        unlink(temporary)
        return temporary
    }

    /// Gives a bound socket its mode and its name.
    ///
    /// - Throws: `ServerError` with what the system says.
    init(placing temporary: String, at path: String, mode: UInt32) throws(ServerError) {
        guard chmod(temporary, mode) == 0, rename(temporary, path) == 0, let status = Self.status(of: path) else {
            let reason = IOError(errnoCode: errno, reason: "chmod, rename").description
            unlink(temporary)
            throw .cannotListen(address: path, reason: reason)
        }
        self.path = path
        device = status.st_dev
        inode = status.st_ino
    }

    /// Takes the file away, unless another service has put its own there meanwhile.
    func remove() {
        guard let status = Self.status(of: path), status.st_dev == device, status.st_ino == inode else { return }
        unlink(path)
    }

    private static func status(of path: String) -> stat? {
        var status = stat()
        return lstat(path, &status) == 0 ? status : nil
    }
}
