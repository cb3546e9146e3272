import Domain
import JSON
import Storage

extension JSONWriter {
    /// The object that is pushed for an event.
    static func event(_ event: EventRecord) -> [UInt8] {
        object { json in
            json.field("seq", event.seq)
            json.field("at", event.at.description)
            json.field("operation", event.operation)
            json.field("subject", event.subject)
            json.field("actor", ifAny: event.actor)
            json.field("unit", ifAny: event.unitCode)
            json.key("body")
            json.raw(event.body)
        }
    }
}
