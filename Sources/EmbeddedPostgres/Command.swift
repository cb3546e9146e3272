/// Describes a program to be run.
struct Command: Sendable {
    let executable: String
    let arguments: [String]
    /// The account to run as, which only root can choose; nil keeps ours.
    var account: Account?
    /// What the program reads; kept short, since it must fit into a pipe.
    var input: String?
    /// Where both outputs go; nil collects them for `ChildProcess.output`.
    var log: OpenFile?
    /// Whether the program gets SIGINT, PostgreSQL's fast shutdown, when we die without having stopped it.
    var endsWithUs = false

    init(_ executable: String, _ arguments: [String], account: Account? = nil) {
        self.executable = executable
        self.arguments = arguments
        self.account = account
    }

    /// The words handed to the kernel.
    ///
    /// `setpriv` and `env` (util-linux and coreutils, essential on Debian) change account, death signal and working
    /// directory and then become the program, so the process number stays the one we know. Spawning offers none of the
    /// three, and forking is not for a program with threads. The working directory must change since ours may be closed
    /// to the account, at which initdb gives up.
    func words(setpriv: String = "/usr/bin/setpriv", env: String = "/usr/bin/env") -> [String] {
        var words: [String] = []
        if account != nil || endsWithUs {
            words.append(setpriv)
            if let account {
                words += ["--reuid=\(account.user)", "--regid=\(account.group)", "--init-groups"]
            }
            if endsWithUs { words.append("--pdeathsig=INT") }
            words.append("--")
        }
        return words + [env, "--chdir=/", executable] + arguments
    }

    /// Nothing of ours but the language: PGPORT, PGOPTIONS and their like would change what the server does.
    static let environment = ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8"]
}
