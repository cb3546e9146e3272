import Glibc
import NIOCore
import NIOPosix

extension ClientError {
    /// What it means that no connection came about, in the system's words where it has some.
    init(connecting error: any Error, address: String) {
        var reason = "\(error)"
        if let several = error as? NIOConnectionError {
            // A name can have many addresses, and those that were tried mostly fail alike: the last one speaks for all.
            if let last = several.connectionErrors.last?.error {
                reason = "\(last)"
                if let system = last as? IOError { reason = String(cString: strerror(system.errnoCode)) }
            } else {
                reason = "no address is known for the host"
            }
        } else if let system = error as? IOError {
            reason = String(cString: strerror(system.errnoCode))
        }
        self = .unreachable(address: address, reason: reason)
    }
}
