import FoundationEssentials

extension UUID {
    /// The key as answers write it: in lower case (RFC 9562 section 4).
    var wire: String { uuidString.lowercased() }
}
