import Settings

/// Where systemd looks for an account's units, and how it is told of new ones.
struct SystemdPlace: Sendable, Hashable {
    /// The directory.
    let directory: String
    /// Whether the machine's own systemd runs them, as root's.
    let isOfMachine: Bool

    /// Finds the place of an account.
    init(_ environment: Environment, _ account: Account) {
        isOfMachine = account.isRoot
        // As for the credentials: XDG has relative paths ignored.
        let configuration = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        directory =
            account.isRoot
            ? "/etc/systemd/system" : (configuration ?? account.home + "/.config") + "/systemd/user"
    }

    /// The commands that set a timer going, in their order.
    func commands(enabling timer: String) -> [String] {
        let systemctl = isOfMachine ? "systemctl" : "systemctl --user"
        let own = ["\(systemctl) daemon-reload", "\(systemctl) enable --now \(timer)"]
        // Else the timers of somebody who is not logged in rest.
        return isOfMachine ? own : own + ["loginctl enable-linger"]
    }
}
