extension FineTable {
    /// The row that an offence falls under, and the other one where value and gain point to different rows.
    ///
    /// Of two rows the higher counts; no text says so, which is why the officer must confirm it.
    ///
    /// - Throws: `FineProblem` where no row can be named.
    public func bracket(for offence: Offence) throws(FineProblem) -> (row: FineBracket, other: FineBracket?) {
        let basis = try basis(of: offence.code, on: offence.committedOn)
        let inForce = brackets.filter { $0.code == offence.code && $0.valid.contains(offence.committedOn) }
        let hits = try hits(of: offence, basis: basis, in: inForce)
        guard let highest = hits.max(by: { $0.maximum < $1.maximum }) else { throw .outsideBands(code: offence.code) }
        return (highest, hits.first { $0 != highest })
    }

    private func hits(
        of offence: Offence,
        basis: ValueBasis,
        in rows: [FineBracket]
    ) throws(FineProblem) -> [FineBracket] {
        switch (basis, offence.measure) {
        case (.undeterminable, _), (.fixed, _):
            return rows
        case (.unitCount, .pieces(let count)):
            return rows.filter { $0.band.contains(count) }
        case (.goodsValue, .value(let value)), (.goodsValue, .valueAndGain(let value, _)):
            return rows.filter { $0.band.contains(value.dong) }
        case (.genuineValueOrGain, .value), (.genuineValueOrGain, .gain), (.genuineValueOrGain, .valueAndGain):
            let byValue = offence.measure.value.map { value in rows.filter { $0.band.contains(value.dong) } }
            let byGain = offence.measure.gain.map { gain in rows.filter { $0.gain?.contains(gain.dong) ?? false } }
            return (byValue ?? []) + (byGain ?? [])
        default:
            throw .wrongMeasure(code: offence.code, basis: basis)
        }
    }
}
