import CLibPQ
import Glibc

/// The keywords and values for `PQconnectdbParams`: what the user said, and defaults for what nobody said.
struct ConnectionParameters: Sendable {
    private(set) var values: [(keyword: String, value: String)] = []

    /// Takes a conninfo apart and adds the defaults.
    ///
    /// - Parameters:
    ///   - conninfo: a URI or `keyword=value` pairs.
    ///   - defaults: values for keywords that neither the conninfo nor libpq's environment sets.
    /// - Throws: `.unavailable` when libpq cannot read the conninfo.
    init(conninfo: String, defaults: [(keyword: String, value: String)]) throws(PostgresError) {
        values = try Self.explicit(conninfo)
        let environment = Self.environment()
        func value(_ keyword: String) -> String? {
            (values + environment).first { $0.keyword == keyword }?.value
        }
        let missing = defaults.filter { value($0.keyword) == nil }
        let hosts = (value("host") ?? "") + (value("hostaddr") ?? "")
        values += missing
        // `environment` cannot tell this keyword's default, "any", from what somebody set, so the variable itself is
        // asked.
        let targetIsSet =
            values.contains { $0.keyword == "target_session_attrs" } || getenv("PGTARGETSESSIONATTRS") != nil
        if hosts.contains(","), !targetIsSet {
            values.append(("target_session_attrs", "read-write"))
        }
        // The decoders read UTF-8 and nothing else, so this is not the user's to choose.
        values.removeAll { $0.keyword == "client_encoding" }
        values.append(("client_encoding", "UTF8"))
    }

    /// Calls the body with two NULL-terminated arrays of C strings, as `PQconnectdbParams` takes them.
    func withCStrings<Value>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UnsafePointer<CChar>?>) -> Value
    ) -> Value {
        let keywords = values.map { Self.copy($0.keyword) }
        let texts = values.map { Self.copy($0.value) }
        defer {
            for copy in keywords + texts {
                copy.deallocate()
            }
        }
        return body(keywords + [nil], texts + [nil])
    }

    private static func copy(_ text: String) -> UnsafePointer<CChar> {
        let utf8 = text.utf8CString
        let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: utf8.count)
        _ = copy.initialize(fromContentsOf: utf8)
        guard let base = copy.baseAddress else { preconditionFailure("a C string has at least one byte") }
        return UnsafePointer(base)
    }

    private static func explicit(_ conninfo: String) throws(PostgresError) -> [(keyword: String, value: String)] {
        var message: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(conninfo, &message) else {
            defer { PQfreemem(message) }
            let said = message.map { String(cString: $0) } ?? "unreadable conninfo"
            throw PostgresError(.unavailable, withoutQuotations(said))
        }
        return take(options)
    }

    /// The message without what it quotes, but for libpq's own keywords.
    ///
    /// libpq quotes the piece that it does not understand, and of a password with a blank in it that is half.
    private static func withoutQuotations(_ message: String) -> String {
        let pieces = message.split(separator: "\"", omittingEmptySubsequences: false)
        return pieces.enumerated().map { place, piece in
            place % 2 == 0 || piece == "=" || keywords.contains(String(piece)) ? String(piece) : "…"
        }.joined(separator: "\"")
    }

    /// The names of libpq's settings.
    private static let keywords: Set<String> = {
        guard let options = PQconndefaults() else { return [] }
        defer { PQconninfoFree(options) }
        var names: Set<String> = []
        var option = options
        while let keyword = option.pointee.keyword {
            names.insert(String(cString: keyword))
            option += 1
        }
        return names
    }()

    private static func environment() -> [(keyword: String, value: String)] {
        PQconndefaults().map(take) ?? []
    }

    private static func take(_ options: UnsafeMutablePointer<PQconninfoOption>) -> [(keyword: String, value: String)] {
        defer { PQconninfoFree(options) }
        var taken: [(keyword: String, value: String)] = []
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val, value.pointee != 0 {
                taken.append((String(cString: keyword), String(cString: value)))
            }
            option += 1
        }
        return taken
    }
}
