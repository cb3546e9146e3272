import FoundationEssentials

/// A chapter of README.md as a story: commands in their order, some with what they print.
struct ReadmeStory {
    /// A command, and what README shows below it.
    struct Scene {
        let command: String
        let shown: String?
    }

    let scenes: [Scene]

    /// Reads the chapter under a heading.
    init(_ heading: String) throws {
        let root = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let text = String(decoding: try Data(contentsOf: root.appending(path: "README.md")), as: UTF8.self)
        var blocks: [[Substring]] = []
        var isChapter = false
        var isCode = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("## ") { isChapter = line == "## \(heading)" }
            guard isChapter else { continue }
            if line.hasPrefix("```") {
                isCode.toggle()
                if isCode { blocks.append([]) }
            } else if isCode {
                blocks[blocks.count - 1].append(line)
            }
        }
        var scenes: [Scene] = []
        for block in blocks {
            guard block.first?.hasPrefix("$ ") ?? false else {
                // What the command before it prints.
                let last = scenes.removeLast()
                scenes.append(Scene(command: last.command, shown: block.joined(separator: "\n")))
                continue
            }
            for line in block {
                if line.hasPrefix("$ ") {
                    scenes.append(Scene(command: String(line.dropFirst(2)), shown: nil))
                } else {
                    let last = scenes.removeLast()
                    scenes.append(Scene(command: last.command + "\n" + line, shown: nil))
                }
            }
        }
        self.scenes = scenes
    }
}
