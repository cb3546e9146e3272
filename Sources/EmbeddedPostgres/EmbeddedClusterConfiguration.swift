/// Says where a private cluster lives and how it is run.
public struct EmbeddedClusterConfiguration: Sendable, Hashable {
    /// Directory with PostgreSQL's programs; nil finds the right version on the machine.
    public var binaries: String?
    /// The account PostgreSQL runs as when we are root, which it refuses to be.
    public var account: String
    /// The database made together with the cluster.
    public var database: String
    /// The roles that may log in over the socket, beside the superuser; migrations make them.
    public var roles: [String]
    /// Settings of postgresql.conf that win over ours.
    public var settings: [String: String]
    /// How long recovery after a crash may take before the start counts as failed.
    public var startTimeout: Duration
    /// How long running transactions get to be rolled back and the last checkpoint to be written.
    public var stopTimeout: Duration

    /// Describes a cluster as `kiem up` wants it; every value can be changed.
    public init(
        binaries: String? = nil,
        account: String = "postgres",
        database: String = "kiem",
        roles: [String] = ["kiem_owner", "kiem_service"],
        settings: [String: String] = [:],
        startTimeout: Duration = .seconds(300),
        stopTimeout: Duration = .seconds(60)
    ) {
        self.binaries = binaries
        self.account = account
        self.database = database
        self.roles = roles
        self.settings = settings
        self.startTimeout = startTimeout
        self.stopTimeout = stopTimeout
    }
}
