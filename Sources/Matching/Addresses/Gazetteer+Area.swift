extension Gazetteer {
    /// One administrative area during one stretch of time.
    public struct Area: Hashable, Sendable, Identifiable {
        /// What tells this version of the area from every other.
        public let id: ID
        /// The official code, which later areas may use again.
        public let code: String
        /// Where it stands in the hierarchy.
        public let level: GazetteerLevel
        /// The word for it: `xã`, `phường`, `thị trấn`, `huyện`, `thị xã`, `thành phố`, `quận`, `tỉnh`, `đặc khu`.
        public let kind: String
        /// The name without its kind.
        public let name: String
        /// The area that it is a part of.
        public let parent: ID?
        /// The first day; `nil` where it is not known or long ago.
        public let validFrom: Int?
        /// The last day; `nil` where it still exists.
        public let validTo: Int?

        /// Describes an area.
        public init(
            id: ID,
            code: String,
            level: GazetteerLevel,
            kind: String,
            name: String,
            parent: ID?,
            validFrom: Int?,
            validTo: Int?
        ) {
            self.id = id
            self.code = code
            self.level = level
            self.kind = kind
            self.name = name
            self.parent = parent
            self.validFrom = validFrom
            self.validTo = validTo
        }

        /// Whether the area existed on a day.
        public func isValid(on day: Int) -> Bool {
            validFrom.map { $0 <= day } ?? true && validTo.map { day <= $0 } ?? true
        }
    }
}
