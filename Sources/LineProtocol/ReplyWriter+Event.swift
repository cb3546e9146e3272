extension ReplyWriter {
    /// Writes an event: an `EVENT` line, or what clients of Redis know as a message on the channel `kiem`.
    public mutating func event(_ json: [UInt8], in framing: Framing) {
        switch framing {
        case .lines: line("EVENT ", json, nil)
        case .resp:
            array(of: 3)
            bulk(Array("message".utf8))
            bulk(Array("kiem".utf8))
            bulk(json)
        }
    }
}
