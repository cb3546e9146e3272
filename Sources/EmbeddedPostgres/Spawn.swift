import Glibc

/// Hands a command to the kernel.
///
/// The unsafe pointers of this room are those of `posix_spawn`, threads and the account database: C interfaces without
/// another way in. None of them outlives the call it is made for.
enum Spawn {
    /// Gives the process number and, where the command has no log, the reading end of its outputs.
    static func start(_ command: Command) throws(EmbeddedPostgresError) -> (pid: Int32, output: OpenFile?) {
        let words = command.words()
        var output: OpenFile?
        let destination: OpenFile
        if let log = command.log {
            destination = log
        } else {
            let (reading, writing) = try OpenFile.pipe()
            (output, destination) = (reading, writing)
        }
        let input = try input(command.input)

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input.descriptor, 0)
        posix_spawn_file_actions_adddup2(&actions, destination.descriptor, 1)
        posix_spawn_file_actions_adddup2(&actions, destination.descriptor, 2)
        // A server that outlives us must hold neither our lock nor a client's connection. Most descriptors close
        // themselves; those of libraries may not, and a few may be opened by other threads at this moment.
        for descriptor in 3...(highestDescriptor() + 64) {
            posix_spawn_file_actions_addclose(&actions, descriptor)
        }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        setSignals(&attributes)

        var pid = pid_t()
        let code = withCStrings(words) { arguments in
            withCStrings(Command.environment) { environment in
                posix_spawn(&pid, words[0], &actions, &attributes, arguments, environment)
            }
        }
        guard code == 0 else { throw .programNotStarted(path: words[0], reason: SystemMessage.text(code)) }
        return (pid, output)
    }

    /// A session of its own, since Ctrl-C at the terminal goes to the whole group and the order of stopping is ours;
    /// no signal blocked or ignored, since a service often ignores SIGINT and children inherit that.
    private static func setSignals(_ attributes: inout posix_spawnattr_t) {
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        // POSIX_SPAWN_SETSID of glibc's spawn.h, which only shows it to programs that define _GNU_SOURCE.
        let newSession: Int32 = 0x80
        let flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | newSession
        posix_spawnattr_setflags(&attributes, Int16(flags))
    }

    /// An end of file, or the text with an end of file behind it.
    private static func input(_ text: String?) throws(EmbeddedPostgresError) -> OpenFile {
        guard let text else { return try OpenFile.open("/dev/null", flags: O_RDONLY) }
        // A pipe takes 64 KiB before anybody reads; POSIX promises no more than a page.
        precondition(text.utf8.count <= 4096, "input fits into a pipe")
        let (reading, writing) = try OpenFile.pipe()
        guard writing.write(text) else { throw .programNotStarted(path: "pipe", reason: SystemMessage.last) }
        return reading
    }

    private static func highestDescriptor() -> Int32 {
        // Without /proc the usual limit is assumed.
        DirectoryEntry.numbers(in: "/proc/self/fd").max() ?? 1024
    }

    private static func withCStrings<Result>(
        _ words: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = words.map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        return body(pointers + [nil])
    }
}
