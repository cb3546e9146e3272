import Glibc

/// The machine's processors.
enum Processors {
    /// How many of them this process may use, as far as the system says.
    static var count: Int {
        max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }
}
