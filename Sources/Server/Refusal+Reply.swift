import Contract
import Domain
import JSON

extension Refusal {
    /// The JSON of the `ERR` line, its message in one language.
    func json(in language: Language) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.field("code", code.rawValue)
            object.field("message", message.text(in: language))
            object.field("field", ifAny: field)
        }
        return writer.bytes
    }
}
