/// An entry with what was measured of it, and where its words stand.
struct ScoredEntry: Sendable {
    let code: String
    /// Which segment it is of, and its number there.
    let segment: Int
    let entry: Int32
    let name: Int32
    let alignment: Alignment
    let owner: Alignment
    let features: FeatureVector
    let score: Float
}
