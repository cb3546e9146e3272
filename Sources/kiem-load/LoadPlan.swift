import NIOCore

/// How hard to load, with what, and for how long.
struct LoadPlan: Sendable {
    /// How many connections.
    let clients: Int
    /// How many requests each keeps on the way.
    let inFlight: Int
    /// Of what kinds.
    let mix: Mix
    /// How many requests in all; nil for as many as the time allows.
    let requests: Int?
    /// After which time nothing new is asked, counted from the end of warming up.
    let time: TimeAmount
    /// How long to load before measuring: connections are made, plans prepared and caches filled then.
    let warmUp: TimeAmount
    /// How long to wait for answers when nothing new is asked any more.
    let patience: TimeAmount
    /// Whether a lost connection is made anew, and a write without an answer is sent again under its key.
    let persists: Bool
}
