import Domain
import Testing

@Suite("A year's numbers")
struct NumberSeriesTests {
    @Test("no number is given twice, voided or not")
    func next() throws {
        var series = NumberSeries()
        var given: [Int] = []
        for _ in 0..<200 {
            given.append(series.next())
            if given.count.isMultiple(of: 7) { try series.void(given.count, reason: "spoilt form") }
        }
        #expect(given == Array(1...200))
        #expect(series.voided.count == 28 && series.last == 200)
    }

    @Test("a number is voided once, with a reason, and only if it was given")
    func void() throws {
        var series = NumberSeries()
        #expect(throws: NumberRefusal.notGiven(1)) { try series.void(1, reason: "spoilt") }
        _ = series.next()
        #expect(throws: NumberRefusal.reasonMissing) { try series.void(1, reason: " \n") }
        try series.void(1, reason: "spoilt")
        #expect(throws: NumberRefusal.alreadyVoid(1)) { try series.void(1, reason: "again") }
        #expect(throws: NumberRefusal.notGiven(2)) { try series.void(2, reason: "spoilt") }
        #expect(throws: NumberRefusal.notGiven(0)) { try series.void(0, reason: "spoilt") }
        #expect(series.voided == [1: "spoilt"])
        #expect(NumberRefusal.notGiven(2).message.en == "Number 2 was never given.")
    }

    @Test("gaps are numbers that neither a document nor a reason explains")
    func gaps() throws {
        var series = NumberSeries()
        #expect(series.gaps(carried: []).isEmpty)
        for _ in 0..<6 { _ = series.next() }
        try series.void(3, reason: "spoilt")
        #expect(series.gaps(carried: [1, 2, 5]) == [4, 6])
    }
}
