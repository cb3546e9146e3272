import Glibc

/// How many files and sockets this process may have open.
enum DescriptorLimit {
    /// What the program needs besides its connections: listeners, log, database lanes, event loops.
    private static let others = 256

    /// Asks the system for enough descriptors to hold `connections`, and says how many connections it grants.
    ///
    /// Most systems start programs with 1,024 and let them have more for the asking.
    static func grant(connections: Int) -> Int {
        var limits = rlimit()
        let wanted = rlim_t(connections + others)
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits) == 0 else { return connections }
        if limits.rlim_cur < wanted {
            var raised = limits
            raised.rlim_cur = min(wanted, limits.rlim_max)
            if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised) == 0 { limits = raised }
        }
        return min(connections, max(1, Int(clamping: limits.rlim_cur) - others))
    }
}
