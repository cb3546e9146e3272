/// What one metric is called: a name, and the labels that tell it from others of that name.
struct MetricName: Hashable, Sendable {
    let name: String
    /// Sorted by their names, so that the order in which they were given does not matter.
    let labels: [Label]

    struct Label: Hashable, Sendable {
        let name: String
        let value: String
    }

    init(_ name: String, _ dimensions: [(String, String)]) {
        self.name = name
        labels = dimensions.map { Label(name: $0.0, value: $0.1) }.sorted { $0.name < $1.name }
    }
}
