import ArgumentParser

/// A command: options outside, and what it does with them inside.
protocol ServiceCommand: AsyncParsableCommand {
    /// What every command takes.
    var general: GeneralOptions { get }

    /// Does what the command is for.
    func perform(_ composition: Composition) async throws(Failure)
}

extension ServiceCommand {
    /// Does it, and says what went wrong if something did.
    func run() async throws {
        let composition = Composition(general)
        do throws(Failure) {
            try composition.checkEnvironment()
            try await perform(composition)
        } catch {
            composition.talk.report(error)
            throw ExitCode(error.exit.rawValue)
        }
    }
}
