import Client
import FoundationEssentials
import Glibc
import JSON
import Settings
import Testing

@Suite(
    "Redis' clients with the whole service",
    .enabled(if: isServerExpected, "PostgreSQL is installed"),
    .serialized,
    .preparedHome
)
struct RedisClientTests {
    @Test("redis-cli and redis-py show a product and log an inspection, which the command line then finds")
    func wholeService() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            let service = try await home.up()
            let token = try #require(try home.token())
            guard case .number(let port) = try await home.call("hello").final["port"] else {
                Issue.record("hello names no port")
                return
            }
            func ask(_ arguments: [String]) async throws -> String {
                let answer = try await home.run("/usr/bin/redis-cli", ["-p", "\(port)"] + arguments)
                #expect(answer.code == 0, "\(answer.talk)")
                return answer.results
            }
            #expect(try await ask(["auth", token]) == "OK\n")
            #expect(try await ask(["product.show", "502-001"]).hasPrefix("UNAUTHENTICATED "))
            let known = ["-a", token, "--no-auth-warning"]
            #expect(try await ask(known + ["product.show", "502-001"]).hasPrefix(#"{"product":"502-001","#))
            let answer = try await ask(known + ["inspection.log", Self.inspection])
            let logged = try JSONParser.parse(answer)
            guard case .object(let recorded) = logged, case .string(let inspection) = recorded["inspection"] else {
                Issue.record("not logged: \(answer)")
                return
            }
            // The same again is answered as the first time and done once.
            #expect(try await ask(known + ["inspection.log", Self.inspection]) == answer)
            let shown = try await home.run(Programs.kiem, ["inspection", "show", inspection, "--json"])
            #expect(shown.code == 0 && shown.results.contains(inspection), "\(shown)")

            let script = try await home.run(
                "/usr/bin/python3",
                ["-c", Self.script, "\(port)", token, inspection]
            )
            #expect(script.results == "done\n", "\(script.talk)")

            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    private static let inspection = """
        {"id":"0198f0a0-0000-7000-8000-00000000c11e","form":"ad_hoc","started_at":"2026-07-01","ended_at":"2026-07-01",\
        "premises":{"name":"Sạp 12","address":"Chợ Tam Kỳ, phường Tam Kỳ, TP Đà Nẵng"},\
        "findings":[{"label_name":"Nước mắm","kind":"counterfeit","quantity":12,"unit":"chai","goods_value":1500000}]}
        """

    private static let script = """
        import json, sys, redis
        client = redis.Redis(port=int(sys.argv[1]), password=sys.argv[2], decode_responses=True)
        assert client.ping() is True
        *rows, end = map(json.loads, client.execute_command("product.search", "text", "nuoc mam tam thanh"))
        assert rows and end["count"] == len(rows), (rows, end)
        pipeline = client.pipeline(transaction=False)
        for row in rows:
            pipeline.execute_command("product.show", row["product"])
        assert [json.loads(answer)["product"] for answer in pipeline.execute()] == [row["product"] for row in rows]
        *listed, end = map(json.loads, client.execute_command("inspection.list", "from", "2026-07-01", "to", "2026-07-01"))
        assert [row["inspection"] for row in listed] == [sys.argv[3]], listed
        try:
            client.execute_command("product.show", "no-such")
            sys.exit("no error")
        except redis.ResponseError as error:
            assert str(error).startswith("NOT_FOUND "), error
        print("done")
        """
}
