import JSON

/// JSON documents, one a line.
enum JSONLines {
    /// The documents with the fields, their order and the digits that came over the wire.
    static func text(_ documents: [JSONObject]) -> String {
        documents.map { document in
            var writer = JSONWriter()
            writer.value(.object(document))
            return writer.text + "\n"
        }.joined()
    }
}
