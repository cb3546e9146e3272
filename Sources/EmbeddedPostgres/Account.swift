import Glibc

/// Names an account of the operating system.
struct Account: Hashable, Sendable {
    let name: String
    let user: uid_t
    let group: gid_t

    static func named(_ name: String) -> Account? {
        look { entry, buffer, size, found in getpwnam_r(name, entry, buffer, size, found) }
    }

    static func numbered(_ user: uid_t) -> Account? {
        look { entry, buffer, size, found in getpwuid_r(user, entry, buffer, size, found) }
    }

    /// The name of an account, or its number where it has none.
    static func label(_ user: uid_t) -> String {
        numbered(user)?.name ?? String(user)
    }

    private static func look(
        _ call: (
            UnsafeMutablePointer<passwd>, UnsafeMutablePointer<CChar>, Int,
            UnsafeMutablePointer<UnsafeMutablePointer<passwd>?>
        ) -> Int32
    ) -> Account? {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        // The entry's strings live in this buffer: the name is copied out before it goes.
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
            guard let start = buffer.baseAddress, call(&entry, start, buffer.count, &found) == 0, found != nil else {
                return nil
            }
            return Account(name: String(cString: entry.pw_name), user: entry.pw_uid, group: entry.pw_gid)
        }
    }
}
