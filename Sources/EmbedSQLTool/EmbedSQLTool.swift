import Foundation

/// Writes a Swift source that holds the text of every migration, query file and reference table below a folder.
///
/// Arguments: the folder `sql/` and the file to write.
@main
struct EmbedSQLTool {
    /// What is taken: kinds of files by the folder they stand in.
    private static let wanted = [("migrations", "sql"), ("queries", "sql"), ("reference", "csv")]

    static func main() throws {
        guard CommandLine.arguments.count == 3 else {
            throw EmbedSQLFailure("usage: EmbedSQLTool FOLDER OUTPUT")
        }
        let folder = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
        var source = """
            // Generated from sql/ by EmbedSQLTool at every build; not to be edited.

            /// The files of sql/, so that the program runs without them.
            enum SQLFiles {
                /// Path below sql/ and text of each file, by path.
                static let all: [(path: String, text: String)] = [

            """
        for (kind, pathExtension) in wanted {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: kind).path)
            for name in names.sorted() where name.hasSuffix(".\(pathExtension)") {
                let path = "\(kind)/\(name)"
                let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
                source += "        (\"\(path)\", \(try literal(text, path: path))),\n"
            }
        }
        source += "    ]\n}\n"
        let output = URL(fileURLWithPath: CommandLine.arguments[2])
        try source.write(to: output, atomically: true, encoding: .utf8)
    }

    /// A raw literal with more number signs than occur in a row in the text, so that nothing in it can end it or be an escape.
    private static func literal(_ text: String, path: String) throws -> String {
        // The compiler reads a line end of any kind as LF, and refuses the other control characters.
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" }) else {
            throw EmbedSQLFailure("\(path): control character or CR line end")
        }
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "#") ? run + 1 : 0
            longest = max(longest, run)
        }
        let signs = String(repeating: "#", count: longest + 1)
        return "\(signs)\"\"\"\n\(text)\n\"\"\"\(signs)"
    }
}
