/// Says what is to be done next, until there has been enough.
struct ErrandSource: Sendable {
    private let mix: Mix
    private let inspections: InspectionWriter
    private let productCount: Int
    private var generator: SplitMix64
    /// How many more may be begun; nil for as many as the time allows.
    private var left: Int?
    /// What was asked without an answer that counts: it is asked again before anything new.
    private var returned: [Errand] = []
    private var isOver = false

    init(_ mix: Mix, _ register: Register, _ inspections: InspectionWriter, seed: UInt64, limit: Int?) {
        self.mix = mix
        self.inspections = inspections
        productCount = register.products.count
        generator = SplitMix64(seed: seed)
        left = limit
    }

    /// The next errand; nil when there is nothing more to do.
    mutating func next() -> Errand? {
        if let errand = returned.popLast() { return errand }
        guard !isOver, left != 0 else { return nil }
        left = left.map { $0 - 1 }
        switch mix.draw(using: &generator) {
        case .log: return inspections.next(using: &generator)
        case .show: return .show(product: generator.index(below: productCount))
        }
    }

    /// Takes an errand back, to be given out again.
    mutating func giveBack(_ errand: Errand) {
        returned.append(errand)
    }

    /// Begins nothing new from now on.
    mutating func end() {
        isOver = true
    }

    /// What was given back and not given out again.
    mutating func abandon() -> [Errand] {
        defer { returned = [] }
        return returned
    }
}
