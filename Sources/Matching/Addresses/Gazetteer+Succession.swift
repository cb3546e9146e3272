extension Gazetteer {
    /// One area that took the place of another, or of a part of it.
    public struct Succession: Hashable, Sendable {
        /// The area that ended.
        public let old: ID
        /// The area that took its place.
        public let new: ID
        /// The first day of the new one.
        public let effectiveOn: Int

        /// Links two areas.
        public init(old: ID, new: ID, effectiveOn: Int) {
            self.old = old
            self.new = new
            self.effectiveOn = effectiveOn
        }
    }
}
