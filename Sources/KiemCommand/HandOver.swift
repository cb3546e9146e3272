import Domain
import Glibc

/// Hands the process over to `kiemd`, which does what only whoever runs the service needs.
enum HandOver {
    /// Becomes `kiemd` with these arguments; comes back only when there is none.
    static func run(_ arguments: [String], flags: GlobalFlags) -> CommandFailure {
        // Said before the command, the language still counts; kiemd hears of it where it looks anyway.
        if let language = flags.language { setenv("KIEM_LANG", language.rawValue, 1) }
        var pointers = (["kiemd"] + arguments).map { strdup($0) } + [nil]
        if let own = ownDirectory() { execv("\(own)/kiemd", &pointers) }
        execvp("kiemd", &pointers)
        let reason = String(cString: strerror(errno))
        return CommandFailure(
            .unreachable,
            vi: "không chạy được kiemd: \(reason)",
            en: "cannot run kiemd: \(reason)",
            advice: Bilingual(
                vi: "kiemd phải nằm cạnh kiem, hoặc trong PATH",
                en: "kiemd must stand beside kiem, or in PATH"
            )
        )
    }

    /// The directory that this program's file is in, symbolic links resolved.
    private static func ownDirectory() -> String? {
        OwnProgram.path.flatMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } }
    }
}
