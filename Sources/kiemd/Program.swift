import ArgumentParser
import Glibc

/// Where the process begins.
@main
enum Program {
    /// Understands the arguments, does what they say and ends with sysexits' number for how it went.
    static func main() async {
        do {
            var command = try Kiemd.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            let code = Kiemd.exitCode(for: error)
            // Empty where the command has said itself what went wrong.
            let message = Kiemd.fullMessage(for: error)
            if !message.isEmpty {
                let isAsked = code == .success
                StandardOutput.write(message + "\n", to: isAsked ? STDOUT_FILENO : STDERR_FILENO)
            }
            exit(code.rawValue)
        }
    }
}
