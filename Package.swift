// swift-tools-version: 6.2
// The map of the house, bottom-up: every target imports only from the lines above it.
import PackageDescription

/// What every target is compiled with: Swift 6, no implicit existentials, no leaking imports, no warnings.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioTLS: Target.Dependency = .product(name: "NIOTLS", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let nioSSL: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let histogram: Target.Dependency = .product(name: "Histogram", package: "hdrhistogram-swift")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let coreMetrics: Target.Dependency = .product(name: "CoreMetrics", package: "swift-metrics")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

func room(
    _ name: String,
    _ dependencies: [Target.Dependency] = [],
    resources: [Resource]? = nil,
    plugins: [Target.PluginUsage] = []
) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict, plugins: plugins)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// What tells libFuzzer which input reaches new code; only with KIEM_FUZZ=1, as `scripts/fuzz` sets it.
let isFuzzing = Context.environment["KIEM_FUZZ"] != nil

let package = Package(
    name: "kiem",
    products: [
        .executable(name: "kiem", targets: ["kiem"]),
        .executable(name: "kiemd", targets: ["kiemd"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        // Without its traits: configuration and the whole of Foundation serve nothing here.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // libpq's C header and the constants Swift cannot import.
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        // A small, fast libpq client: lanes, pipelines, statements; knows no table of ours.
        room("Postgres", ["CLibPQ", logging, metrics]),
        // Values and rules that would hold on paper.
        room("Domain"),
        // Letters, tones, folding.
        room("VietnameseText"),
        // Where things are: home, address, credentials file, language; read the same by service and command line.
        room("Settings", ["Domain"]),
        // A JSON value, a parser that trusts nobody, a writer.
        room("JSON"),
        // Which area an address names.
        room("Matching", ["VietnameseText"]),
        // The log of writes under seal: canonical entries, the Merkle tree, signed heads, proofs, who changed it.
        room("Transparency", ["Domain", "JSON", crypto]),
        // The operations as data: what CLI, socket, help and documents are made from.
        room("Contract", ["Domain", "VietnameseText", "JSON"]),
        // Bytes to requests, replies to bytes.
        room("LineProtocol", ["JSON", nio]),
        // Puts the files of sql/ into the program.
        .executableTarget(name: "EmbedSQLTool", path: "Sources/EmbedSQLTool", swiftSettings: strict),
        .plugin(
            name: "EmbedSQL",
            capability: .buildTool(),
            dependencies: ["EmbedSQLTool"],
            path: "Sources/EmbedSQL"
        ),
        // SQL to Domain and back, one file an aggregate; migrations; reference data.
        room("Storage", ["Postgres", "Domain", "VietnameseText", "Transparency"], plugins: ["EmbedSQL"]),
        // Answers to terminal text: tables fitted to the width, faces of the operations; reports as text, Markdown, CSV, JSON.
        room("Reports", ["Domain", "JSON", "Contract"]),
        // Reports as pages of HTML. Apart from `Reports`, since Mustache brings the whole of Foundation along, which `kiem` does
        // without.
        room("ReportPages", ["Reports", "Domain", mustache], resources: [.embedInCode("Templates")]),
        // Use cases: load, decide, save; who may.
        room(
            "Operations",
            [
                "Storage", "Postgres", "Domain", "VietnameseText", "Matching", "JSON", "Contract", "Reports",
                "ReportPages", "Transparency", logging, crypto,
            ]
        ),
        // The socket: accept loop, sessions, limits, back pressure.
        room(
            "Server",
            [
                "Operations", "Contract", "LineProtocol", "JSON", "Domain",
                nio, nioPosix, nioTLS, nioSSL, lifecycle, logging, metrics,
            ]
        ),
        // Connect, authenticate, call: the Swift SDK.
        room("Client", ["Contract", "LineProtocol", "JSON", "Domain", nio, nioPosix, nioTLS, nioSSL]),
        // What those who look after the service see: metrics, health and readiness, over HTTP.
        room("Monitoring", ["JSON", hummingbird, httpTypes, nio, coreMetrics, lifecycle, logging]),
        // A private PostgreSQL cluster: create, start, stop.
        room("EmbeddedPostgres"),
        // The service: composition, serve, up, db.
        program(
            "kiemd",
            [
                "Server", "Operations", "Storage", "Postgres", "EmbeddedPostgres", "Monitoring", "Settings", "Domain",
                "VietnameseText", "JSON", "Transparency", argumentParser, crypto, lifecycle, logging, metrics,
                unixSignals,
            ]
        ),
        // Arguments to requests, answers to exit codes; a room, so that tests reach it.
        room("KiemCommand", ["Client", "LineProtocol", "Contract", "Reports", "Settings", "Domain", "JSON"]),
        // The command line people know.
        program("kiem", ["KiemCommand"]),
        // Loads a running service and holds every answer against what was asked; run by scripts/bench.
        program(
            "kiem-load",
            ["Client", "Contract", "LineProtocol", "JSON", "Domain", nio, nioPosix, argumentParser, histogram]
        ),
        // Quality and speed of the matcher; run by scripts/bench-match.
        program("match-bench", ["Matching", "VietnameseText"]),
        // Point reads against pgbench; run by scripts/bench.
        program("postgres-bench", ["Postgres", argumentParser, logging]),

        tests("DomainTests", ["Domain", "ReferenceFiles", "SeededRandom", "ReportLedgers"]),
        tests("VietnameseTextTests", ["VietnameseText"]),
        tests("JSONTests", ["JSON", "SeededRandom"]),
        tests("MatchingTests", ["Matching", "VietnameseText", "ReferenceFiles"]),
        // What a client says and is told: the server's tests hold these dialogues, the protocol's document shows them.
        .target(name: "Dialogues", path: "Tests/Dialogues", swiftSettings: strict),
        tests("ContractTests", ["Contract", "Domain", "JSON", "LineProtocol", "Server", "Dialogues"]),
        tests("LineProtocolTests", ["LineProtocol", "JSON", "Fuzzing", "SeededRandom", nio]),
        tests(
            "ServerTests",
            [
                "Server", "Client", "Operations", "Storage", "Contract", "LineProtocol", "JSON", "Domain", "Dialogues",
                "CertificateAuthority", "Fuzzing",
                nio, nioPosix, nioEmbedded, lifecycle, logging,
            ]
        ),
        tests("ClientTests", ["Client", "Contract", "LineProtocol", "JSON", "Domain", nio, nioPosix]),
        tests("EmbeddedPostgresTests", ["EmbeddedPostgres"]),
        tests(
            "ReportsTests",
            ["Reports", "ReportPages", "Contract", "Domain", "JSON", "SeededRandom", "ReportLedgers"]
        ),
        tests(
            "KiemTests",
            ["KiemCommand", "Client", "LineProtocol", "Contract", "Reports", "Settings", "Domain", "JSON"]
        ),
        // What somebody who may write everything in the database can do to the log, and what must be found then.
        .target(
            name: "LogAttacks",
            dependencies: ["Transparency", "Domain", "SeededRandom"],
            path: "Tests/LogAttacks",
            swiftSettings: strict
        ),
        tests("TransparencyTests", ["Transparency", "Domain", "JSON", "SeededRandom", "LogAttacks"]),
        tests("MonitoringTests", ["Monitoring", "Client", lifecycle, logging, coreMetrics]),
        // The built programs, run as whoever runs the service runs them.
        tests(
            "KiemdTests",
            [
                "Client", "Settings", "CertificateAuthority", "Contract", "Domain", "JSON", "Postgres", "TestSupport",
                "SeededRandom", "Transparency",
            ]
        ),
        tests(
            "KiemLoadTests",
            [
                "kiem-load", "Server", "Operations", "Storage", "Client", "Contract", "Domain", "JSON", nio, lifecycle,
                logging,
            ]
        ),
        // The reference data's files, for tests that hold rules against them.
        .target(name: "ReferenceFiles", path: "Tests/ReferenceFiles", swiftSettings: strict),
        // Certificates for tests, signed with openssl.
        .target(name: "CertificateAuthority", path: "Tests/CertificateAuthority", swiftSettings: strict),
        // Facts and their sums as a person would keep them, for tests that hold reports against them.
        .target(name: "ReportLedgers", dependencies: ["Domain"], path: "Tests/ReportLedgers", swiftSettings: strict),
        // Random numbers that a test can have again.
        .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: strict),
        // Mutated inputs and what must hold for them.
        .target(
            name: "Fuzzing",
            dependencies: ["Contract", "LineProtocol", "JSON", "Domain", "SeededRandom"],
            path: "Tests/Fuzzing",
            swiftSettings: strict
        ),
        // Databases and pools for tests.
        .target(
            name: "TestSupport",
            dependencies: ["Postgres", "Storage", logging],
            path: "Tests/TestSupport",
            swiftSettings: strict
        ),
        tests("PostgresTests", ["Postgres", "TestSupport", logging]),
        tests("StorageTests", ["Storage", "Postgres", "Domain", "VietnameseText", "TestSupport", "SeededRandom"]),
        tests(
            "OperationsTests",
            [
                "Operations", "Storage", "Postgres", "Contract", "Domain", "JSON", "TestSupport", "SeededRandom",
                "Transparency", "LogAttacks", logging,
            ]
        ),
    ]
)

if isFuzzing {
    for target in package.targets where ["JSON", "Domain", "Contract", "LineProtocol", "Fuzzing"].contains(target.name)
    {
        target.swiftSettings?.append(.unsafeFlags(["-sanitize=fuzzer"]))
    }
    package.targets.append(
        // libFuzzer's main around the readers of bytes.
        .executableTarget(
            name: "kiem-fuzz",
            dependencies: ["Fuzzing"],
            path: "Tests/FuzzProgram",
            swiftSettings: strict + [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
        )
    )
}
