import Domain
import EmbeddedPostgres
import Logging
import Metrics
import Monitoring
import Operations
import Postgres
import Server
import ServiceLifecycle
import Settings

/// Puts the program together: the one place that reads the environment and makes loggers and pools.
struct Composition: Sendable {
    /// The language of help, which is printed before flags are understood.
    static let helpLanguage: Language = {
        let words = CommandLine.arguments
        for (word, next) in zip(words, words.dropFirst() + [""]) {
            let value = word == "--lang" ? next : word.hasPrefix("--lang=") ? String(word.dropFirst(7)) : nil
            if let language = value.flatMap({ Language(rawValue: $0) }) { return language }
        }
        return Language(.process) ?? .vietnamese
    }()

    /// What the program counts and measures; there is one, since the libraries know one.
    private static let metrics: PrometheusMetrics = {
        let metrics = PrometheusMetrics()
        MetricsSystem.bootstrap(metrics)
        return metrics
    }()

    /// Where the things of this computer are.
    let places: Places
    /// The language of people's text.
    let language: Language
    /// Says what happens.
    let talk: Talk
    private let environment = Environment.process

    /// Puts flags and environment together; nothing is opened yet.
    init(_ general: GeneralOptions) {
        places = Places(environment, Account.current(environment))
        language = general.language ?? Self.helpLanguage
        let form: LogLines.Form = general.isLogJSON ? .json : StandardError.isTerminal ? .terminal : .plain
        let logger = Logger(label: "kiemd") { label in
            LogLines(label: label, form: form, level: general.logLevel)
        }
        talk = Talk(logger: logger, language: general.isLogJSON ? .english : language)
    }

    /// Refuses variables that nothing can be done with.
    func checkEnvironment() throws(Failure) {
        guard Language(environment) != nil else {
            throw Failure(.usage, vi: "KIEM_LANG phải là vi hoặc en", en: "KIEM_LANG must be vi or en")
        }
        guard places.home.hasPrefix("/") else {
            throw Failure(
                .usage,
                vi: "KIEM_HOME phải là đường dẫn tuyệt đối: \(places.home)",
                en: "KIEM_HOME must be an absolute path: \(places.home)"
            )
        }
    }

    /// The database of one's own: the flag's, else the environment's; nil when neither names one.
    func ownDatabase(_ flag: String?) -> String? {
        flag ?? environment["KIEM_DATABASE"]
    }

    /// The address under which `kiem` looks for a token: the flag's, else the environment's, else that of the home's socket.
    func server(_ flag: String?) -> String {
        flag ?? environment["KIEM_SERVER"] ?? places.server
    }

    /// What can be done to a database.
    func tasks(on conninfo: String) -> DatabaseTasks {
        DatabaseTasks(conninfo: conninfo, talk: talk)
    }

    /// Takes the home; starts nothing yet.
    func cluster() throws(EmbeddedPostgresError) -> EmbeddedCluster {
        let talk = talk
        return try EmbeddedCluster(home: places.home) { talk.tell($0) }
    }

    /// What sees to it that there is a token.
    func tokens(_ officer: OfficerOptions, server: String, on conninfo: String) -> TokenKeeping {
        TokenKeeping(
            conninfo: conninfo,
            file: CredentialsFile(path: places.credentials),
            server: server,
            officer: officer.first(accountName: Account.personName()),
            talk: talk
        )
    }

    /// How the log is sealed: with the flag's key, else the environment's, else that of the home.
    private func sealing(_ options: SealOptions) -> SealSettings {
        SealSettings(
            vault: SealFiles(
                path: options.sealKey ?? environment["KIEM_SEAL_KEY"] ?? places.sealKey,
                host: Account.hostName()
            ),
            pause: .seconds(options.sealEvery),
            isActive: !options.noSeal
        )
    }

    /// The pool, the server on it and what stands beside them, in the order in which they start.
    func services(
        on conninfo: String,
        _ configuration: ServerConfiguration,
        monitor: MonitorPlace,
        _ sealing: SealOptions
    ) -> [any Service] {
        // Before anything is made that counts.
        let metrics = Self.metrics
        var postgres = PostgresConfiguration(conninfo: conninfo, applicationName: "kiemd")
        // What is asked here is short; compiling it takes longer than doing it.
        postgres.setup = [DatabaseTasks.becomeService, "set jit = off"]
        // A statement that takes arrays is planned anew each time, since the planner sees how long they are and takes that for
        // a gain. Planning the ten steps of inspection.log takes longer than doing them.
        postgres.writers.setup = ["set plan_cache_mode = force_generic_plan"]
        // A verification of the whole log takes seconds, for which no week's report is to wait.
        postgres.reporters.connections = 2
        // A report is some ten short statements, planned as they are written: for any days, and each by itself.
        postgres.reporters.setup = [
            "set plan_cache_mode = force_generic_plan", "set work_mem = '64MB'",
            "set max_parallel_workers_per_gather = 0",
        ]
        let pool = PostgresPool(configuration: postgres, logger: talk.logger)
        let port = ListeningPort()
        let monitorPort = ListeningPort()
        let limits = configuration.limits
        let dispatcher = Dispatcher(
            pool: pool,
            facts: {
                ServiceFacts(
                    version: Version.current,
                    port: port.current,
                    monitorPort: monitorPort.current,
                    lineBytes: limits.lineBytes,
                    requestsInFlight: limits.requestsInFlight,
                    idleSeconds: Int(limits.idle.components.seconds),
                    connections: limits.connections,
                    wrongTokensAMinute: limits.wrongTokensAMinute
                )
            },
            sealing: self.sealing(sealing),
            now: Clock.now,
            logger: talk.logger
        )
        var configuration = configuration
        configuration.language = language
        let talk = talk
        let server = KiemServer(
            performing: dispatcher,
            configuration: configuration,
            logger: talk.logger,
            onListening: { addresses in
                port.take(addresses)
                let places = addresses.map(\.description).joined(separator: ", ")
                talk.say(vi: "kiem sẵn sàng: \(places)", en: "kiem is ready: \(places)")
            }
        )
        let drain = Drain()
        var services: [any Service] = [PoolService(pool: pool), DispatcherService(dispatcher: dispatcher)]
        if case .address(let host, let port) = monitor {
            services.append(
                MonitoringServer(
                    host: host,
                    port: port,
                    metrics: metrics,
                    readiness: { Readiness(dispatcher.health, isDraining: drain.isDraining) },
                    logger: talk.logger,
                    onListening: { monitorPort.take($0) }
                )
            )
        }
        return services + [server, HangupService(server: server, talk: talk), drain]
    }
}
