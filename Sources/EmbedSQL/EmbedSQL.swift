import Foundation
import PackagePlugin

/// Generates `SQLFiles.swift`, which holds the text of every file below `sql/`, into the target that uses this plugin.
@main
struct EmbedSQL: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "sql")
        let output = context.pluginWorkDirectoryURL.appending(path: "SQLFiles.swift")
        let files =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        let inputs = files.filter { ["sql", "csv"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
        return [
            .buildCommand(
                displayName: "Embedding sql/",
                executable: try context.tool(named: "EmbedSQLTool").url,
                arguments: [folder.path, output.path],
                inputFiles: inputs,
                outputFiles: [output]
            )
        ]
    }
}
