/// Something that is not as it was signed.
public struct LogFinding: Hashable, Sendable {
    /// What happened.
    public enum Kind: Hashable, Sendable {
        /// The event is there, and says something else.
        case changed
        /// The event is gone; later ones are there.
        case deleted
        /// An event stands there that was never sealed.
        case inserted
        /// What stood under the number stands under another one, or the other way round; the other number.
        case reordered(Int64)
        /// The event and all behind it are gone.
        case cutOff
        /// Events within `places` are not those that were signed; what was stored of them was rewritten too, so that no more can be told.
        case replaced
        /// Only heads that nobody signed cover the events within `places`.
        case unproven
        /// The events are what was signed; the hashes or numbers stored beside them are not.
        case storedHashes
        /// A head is not signed with a key of the log: it was made up, or changed.
        case headForged
        /// A head that was signed is not there any more.
        case headMissing
        /// The key signed two different heads of one size: this one and that of a checkpoint.
        case headForked
    }

    /// What happened.
    public let kind: Kind
    /// The number of the event to look at.
    ///
    /// The first bad one, where `isExact`; else the first that differs from what is stored, or the first that may be bad. Nil where the number is
    /// lost with the event: it comes behind `after`.
    public let seq: Int64?
    /// The number of the last event before `places`, up to which all is as it was signed, 0 at the beginning of the log; after a cut, that of the
    /// last event there is.
    public let after: Int64
    /// Places in the tree, from 0, one of which is the first bad event's.
    ///
    /// For a head: the places for which it stands.
    public let places: Range<Int>

    /// Whether it is about an event, and that event is the first bad one for certain.
    public var isExact: Bool {
        switch kind {
        case .changed, .deleted, .inserted, .reordered: true
        case .cutOff: places.count == 1
        case .replaced, .unproven, .storedHashes, .headForged, .headMissing, .headForked: false
        }
    }

    /// Whether it is about what happened to events; else they are what was signed, as far as this finding goes.
    public var isAboutEvents: Bool {
        switch kind {
        case .changed, .deleted, .inserted, .reordered, .cutOff, .replaced, .unproven: true
        case .storedHashes, .headForged, .headMissing, .headForked: false
        }
    }
}
