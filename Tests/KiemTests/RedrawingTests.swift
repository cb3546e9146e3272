import Contract
import Testing

@testable import KiemCommand

@Suite("When a report on a screen is drawn anew")
struct RedrawingTests {
    @Test("at once at first, then not until something has happened")
    func first() {
        var redrawing = Redrawing()
        #expect(redrawing.wait(at: .seconds(5)) == .zero)
        redrawing.draw(at: .seconds(5))
        #expect(redrawing.wait(at: .seconds(5)) == nil && redrawing.wait(at: .seconds(500)) == nil)
        redrawing.note("inspection.log")
        #expect(redrawing.wait(at: .seconds(500)) == .zero)
    }

    @Test("at most once a second, however much happens, and what happens last is seen")
    func burst() {
        var redrawing = Redrawing()
        var drawings: [Duration] = []
        var lastEvent = Duration.zero
        for step in 0..<10_000 {
            let now = Duration.milliseconds(step)
            if step < 5_500 {
                redrawing.note("payment.record")
                lastEvent = now
            }
            if redrawing.wait(at: now) == .zero {
                redrawing.draw(at: now)
                drawings.append(now)
            }
        }
        #expect(zip(drawings, drawings.dropFirst()).allSatisfy { $1 - $0 >= .seconds(1) })
        #expect(drawings.count == 7)
        #expect(drawings.last.map { $0 >= lastEvent && $0 - lastEvent <= .seconds(1) } == true)
    }

    @Test("an event just after a drawing is drawn when the second is over, and not later for those that follow")
    func trailing() {
        var redrawing = Redrawing()
        redrawing.draw(at: .seconds(1))
        redrawing.note("goods.seize")
        #expect(redrawing.wait(at: .milliseconds(1_200)) == .milliseconds(800))
        redrawing.note("goods.move")
        #expect(redrawing.wait(at: .milliseconds(1_900)) == .milliseconds(100))
    }

    @Test(
        "what no report counts changes nothing",
        arguments: ["product.add", "token.issue", "report.publish", "", "case"]
    )
    func others(operation: String) {
        var redrawing = Redrawing()
        redrawing.draw(at: .zero)
        redrawing.note(operation)
        #expect(redrawing.wait(at: .seconds(9)) == nil)
    }

    @Test("what could not be drawn is tried again after a second")
    func failed() {
        var redrawing = Redrawing()
        redrawing.fail(at: .seconds(3))
        #expect(redrawing.wait(at: .seconds(3)) == .seconds(1) && redrawing.wait(at: .seconds(4)) == .zero)
    }

    @Test("everything that records inspections, cases, goods, complaints and payments is watched, and may be asked for")
    func kinds() {
        let names = Redrawing.kinds.map(\.rawValue)
        for name in [
            "inspection.log", "inspection.correct", "case.advance", "goods.seize", "complaint.file", "payment.record",
        ] {
            #expect(names.contains(name))
        }
        #expect(!names.contains("inspection.show") && !names.contains("document.issue"))
    }
}
