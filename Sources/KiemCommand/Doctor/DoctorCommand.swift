import Domain
import JSON
import Reports

/// `kiem doctor`: prints what the doctor says and ends with the code of the first thing that is wrong.
struct DoctorCommand {
    private let diagnoses: [Diagnosis]
    private let isJSON: Bool
    private let console: Console

    init(_ diagnoses: [Diagnosis], isJSON: Bool, _ console: Console) {
        self.diagnoses = diagnoses
        self.isJSON = isJSON
        self.console = console
    }

    /// Prints; gives the code to end with.
    func run() throws(CommandFailure) -> ExitCode {
        guard console.print(isJSON ? json : text) else { throw .unwritable }
        return diagnoses.first { $0.exit != .done }?.exit ?? .done
    }

    private var text: String {
        var page = Page(on: console.paper)
        for diagnosis in diagnoses {
            let isHealthy = diagnosis.exit == .done
            let subject = diagnosis.subject.text(in: console.language)
            let message = "\(isHealthy ? "✓" : "✗") \(subject): \(diagnosis.message.text(in: console.language))"
            page.paragraph(Cell(message, isHealthy ? .good : .bad), hanging: 2)
            guard let remedy = diagnosis.remedy else { continue }
            page.paragraph(Cell("→ " + remedy.text(in: console.language)), indent: 2, hanging: 2)
        }
        return page.text
    }

    private var json: String {
        diagnoses.map { diagnosis in
            var writer = JSONWriter()
            writer.object { object in
                object.field("check", diagnosis.code)
                object.field("ok", diagnosis.exit == .done)
                object.field("message", diagnosis.message.text(in: console.language))
                object.field("remedy", ifAny: diagnosis.remedy?.text(in: console.language))
            }
            return writer.text + "\n"
        }.joined()
    }
}
