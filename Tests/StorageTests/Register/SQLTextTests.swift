import Testing

@testable import Storage

@Suite("Named queries")
struct SQLTextTests {
    @Test("a file is taken apart at its headings")
    func split() {
        let text = """
            -- About things.

            -- name: thing.byKey :one
            -- A comment of the query.
            select name
            from thing
            where id = $1;

            -- name: thing.add :exec
            insert into thing (name)
            values ($1);

            """
        let queries = SQLText.split(text, path: "queries/thing.sql")
        #expect(queries.map(\.name) == ["thing.byKey", "thing.add"])
        #expect(queries.map(\.kind) == [.one, .exec])
        #expect(queries.first?.sql == "-- A comment of the query.\nselect name\nfrom thing\nwhere id = $1;")
        #expect(queries.last?.sql == "insert into thing (name)\nvalues ($1);")
    }

    @Test("every query is named after its file")
    func namesFollowFiles() {
        for file in SQLFiles.all where file.path.hasPrefix("queries/") {
            let aggregate = file.path.dropFirst("queries/".count).dropLast(".sql".count)
            for query in SQLText.split(file.text, path: file.path) {
                #expect(query.name.hasPrefix("\(aggregate)."))
            }
        }
    }
}
