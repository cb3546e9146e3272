import NIOCore

/// The errands on their way on one connection, oldest first, as answers come in the order of requests.
///
/// Touches no socket.
struct Exchange: Sendable {
    /// An errand that was sent.
    struct Sent: Sendable {
        let errand: Errand
        let tag: UInt64
        let at: NIODeadline
    }

    private var sent: [Sent] = []
    /// How many at the front of `sent` are answered; cut off in one go now and then.
    private var answered = 0
    private var lastTag: UInt64 = 0

    /// How many answers are due.
    var count: Int {
        sent.count - answered
    }

    /// Writes the request of an errand and remembers it.
    mutating func send(_ errand: Errand, of register: Register, at now: NIODeadline, into buffer: inout ByteBuffer) {
        lastTag += 1
        buffer.writeInteger(UInt8(ascii: "#"))
        buffer.writeString(String(lastTag))
        switch errand {
        case .show(let product):
            buffer.writeStaticString(#" product.show {"product":""#)
            buffer.writeBytes(register.products[product].code)
            buffer.writeStaticString("\"}\n")
        case .log(_, let body):
            buffer.writeStaticString(" inspection.log ")
            buffer.writeBytes(body)
            buffer.writeInteger(UInt8(ascii: "\n"))
        }
        sent.append(Sent(errand: errand, tag: lastTag, at: now))
    }

    /// Takes the errand whose answer comes next; nil when none is due.
    mutating func next() -> Sent? {
        guard answered < sent.count else { return nil }
        let next = sent[answered]
        answered += 1
        if answered == sent.count {
            sent.removeAll(keepingCapacity: true)
            answered = 0
        } else if answered >= 1_024 {
            sent.removeFirst(answered)
            answered = 0
        }
        return next
    }

    /// Gives up on all answers that are due.
    mutating func abandon() -> [Errand] {
        defer {
            sent.removeAll()
            answered = 0
        }
        return sent[answered...].map(\.errand)
    }
}
