import FoundationEssentials
import NIOCore
import Testing

@testable import Server

/// Clients that nobody of us wrote; `scripts/install` installs them.
@Suite("Stock clients", .timeLimit(.minutes(2)))
struct StockClientTests {
    @Test("redis-cli with a token runs operations, and shows their errors")
    func redisCLI() async throws {
        try await RunningServer.with(CannedService()) { server in
            func ask(_ arguments: [String]) async throws -> String {
                try await Tool.run("redis-cli", ["-p", "\(server.port)"] + arguments)
            }
            #expect(try await ask(["ping"]) == "PONG\n")
            #expect(try await ask(["auth", "good"]) == "OK\n")
            #expect(try await ask(["case.show", "VV-1"]).hasPrefix("UNAUTHENTICATED "))
            let token = ["-a", "good", "--no-auth-warning"]
            #expect(try await ask(token + ["case.show", "VV-1"]) == "{\"case\":\"VV-1\"}\n")
            let inspection = #"{"form":"ad_hoc"}"#
            #expect(try await ask(token + ["inspection.log", inspection]) == "{\"inspection\":\"ad_hoc\"}\n")
            let rows = try await ask(token + ["product.search", "text", "1"])
            #expect(rows == "{\"product\":\"0\",\"name\":\"x\"}\n{\"count\":1}\n")
            #expect(try await ask(token + ["case.show", "VV-2026-000404"]).hasPrefix("NOT_FOUND case: không có"))
            let user = ["--user", "x", "--pass", "good", "--no-auth-warning"]
            #expect(try await ask(user + ["case.show", "1"]) == "{\"case\":\"1\"}\n")
            // Version 3 is refused, and redis-cli goes on in version 2.
            #expect(try await ask(["-3", "ping"]).hasSuffix("PONG\n"))
        }
    }

    @Test("redis-cli in a session of its own: it asks for the commands, and reads what is typed")
    func redisCLISession() async throws {
        try await RunningServer.with(CannedService()) { server in
            let typed = "auth good\ncase.show \"VV 1\"\nhello language en\ncase.show VV-2026-000404\nquit\n"
            let answer = try await Tool.run("redis-cli", ["-p", "\(server.port)"], input: typed)
            #expect(answer.contains("OK\n{\"case\":\"VV 1\"}\n{\"language\":\"en\"}\nNOT_FOUND case: there is none"))
        }
    }

    @Test("redis-benchmark counts its requests as done", arguments: [["ping"], ["case.show", "VV-1"]])
    func redisBenchmark(command: [String]) async throws {
        try await RunningServer.with(CannedService()) { server in
            let options = ["-p", "\(server.port)", "-a", "good", "-n", "2000", "-P", "16", "-c", "20", "--csv"]
            let answer = try await Tool.run("redis-benchmark", options + command)
            #expect(answer.contains("\"\(command.joined(separator: " "))"), "\(answer)")
            #expect(!answer.contains("rror"), "\(answer)")
        }
    }

    @Test("redis-py: connection with a token, pipeline, errors as exceptions, values as text")
    func redisPy() async throws {
        try await RunningServer.with(CannedService()) { server in
            let answer = try await Tool.run(try await Tool.pythonWithRedis(), ["-c", Self.script, "\(server.port)"])
            #expect(answer == "done\n")
        }
    }

    private static let script = """
        import json, sys, redis
        port = int(sys.argv[1])
        client = redis.Redis(port=port, password="good", client_name="desk", decode_responses=True)
        assert client.ping() is True
        assert client.client_getname() == "desk"
        assert json.loads(client.execute_command("case.show", "VV-1")) == {"case": "VV-1"}
        assert json.loads(client.execute_command("inspection.log", json.dumps({"form": "đột xuất"}))) == {"inspection": "đột xuất"}
        *rows, end = map(json.loads, client.execute_command("product.search", "text", 3))
        assert len(rows) == 3 and end == {"count": 3}
        try:
            client.execute_command("case.show", "VV-2026-000404")
            sys.exit("no error")
        except redis.ResponseError as error:
            assert str(error) == "NOT_FOUND case: không có", error
        pipeline = client.pipeline(transaction=False)
        for number in range(2000):
            pipeline.execute_command("case.show", f"VV-{number}")
        assert pipeline.execute() == [json.dumps({"case": f"VV-{n}"}, separators=(",", ":")) for n in range(2000)]
        try:
            redis.Redis(port=port, password="bad").ping()
            sys.exit("no error")
        except redis.RedisError as error:
            assert str(error) == "UNAUTHENTICATED mã sai", error
        client.close()
        print("done")
        """
}
