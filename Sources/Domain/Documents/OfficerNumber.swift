/// An officer's number, which is the card's too: `<agency>-QLTT<serial>`, Circular 32/2018/TT-BCT Article 4.
public struct OfficerNumber: Hashable, Sendable {
    /// The agency's digits as written.
    public let agency: String
    /// The serial's digits as written.
    public let serial: String

    /// Takes `48-QLTT0123`; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].hasPrefix("QLTT") else { return nil }
        let serial = parts[1].dropFirst(4)
        guard Digits.number(parts[0].utf8) != nil, Digits.number(serial.utf8) != nil else { return nil }
        agency = String(parts[0])
        self.serial = String(serial)
    }
}

extension OfficerNumber: CustomStringConvertible {
    /// The number as written.
    public var description: String { "\(agency)-QLTT\(serial)" }
}
