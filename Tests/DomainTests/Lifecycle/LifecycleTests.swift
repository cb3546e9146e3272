import Domain
import Testing

@Suite("The lifecycle of a case")
struct LifecycleTests {
    @Test("the 28 rows of the process table are there, each step once")
    func rows() {
        let numbers = Lifecycle.transitions.map(\.number)
        #expect(Set(numbers).count == numbers.count)
        let rows = Set(numbers.compactMap { Int($0.filter(\.isNumber)) })
        #expect(rows == Set(0...28))
        #expect(Set(Lifecycle.moves).count == Lifecycle.moves.count)
    }

    @Test("an event leads from one state to one state only")
    func deterministic() {
        let pairs = Lifecycle.moves.map { "\($0.from?.rawValue ?? "-") \($0.event.rawValue)" }
        #expect(Set(pairs).count == pairs.count)
    }

    @Test("every state and event is tried: allowed as the table says, otherwise refused with what is possible")
    func everyPair() throws {
        var allowed = 0
        var refused = 0
        for state in [nil] + CaseState.allCases.map(Optional.some) {
            for event in CaseEvent.allCases {
                let expected = ExpectedLifecycle.target(from: state, event: event)
                switch Lifecycle.transition(from: state, event: event) {
                case .success(let transition):
                    allowed += 1
                    #expect(transition.event == event)
                    #expect(transition.target(from: state) == expected, "\(state?.rawValue ?? "-") \(event)")
                case .failure(let error):
                    refused += 1
                    #expect(expected == nil, "\(state?.rawValue ?? "-") \(event)")
                    #expect(error.state == state && error.event == event)
                    #expect(error.possible == Lifecycle.next(from: state).map(\.event))
                    #expect(error.possible.allSatisfy { error.message.en.contains($0.rawValue) })
                    #expect(!error.possible.contains(event))
                }
            }
        }
        #expect(allowed == Lifecycle.moves.count)
        #expect(allowed == ExpectedLifecycle.count)
        #expect(allowed + refused == 28 * 33)
    }

    @Test("every state but the former one is reached, and each reaches the archive")
    func reachable() {
        var reached: Set<CaseState> = []
        var frontier: [CaseState?] = [nil]
        while let state = frontier.popLast() {
            for transition in Lifecycle.next(from: state) {
                guard let to = transition.target(from: state), reached.insert(to).inserted else { continue }
                frontier.append(to)
            }
        }
        #expect(reached == Set(CaseState.allCases).subtracting([.open]))
        for state in CaseState.allCases {
            var seen: Set<CaseState> = [state]
            var frontier = [state]
            while let here = frontier.popLast() {
                for transition in Lifecycle.next(from: here) {
                    guard let to = transition.target(from: here), seen.insert(to).inserted else { continue }
                    frontier.append(to)
                }
            }
            #expect(seen.contains(.archived), "\(state)")
        }
    }

    @Test("nothing leaves the archive")
    func final() {
        #expect(CaseState.allCases.filter { Lifecycle.next(from: $0).isEmpty } == [.archived])
    }

    @Test("a case opened before there was a lifecycle goes on like an inspected one")
    func formerState() {
        func exits(_ state: CaseState) -> [String] {
            Lifecycle.next(from: state).map { "\($0.number) \($0.event)" }
        }
        #expect(exits(.open) == exits(.inspected))
        #expect(!Lifecycle.moves.contains { $0.to == .open })
        #expect(Lifecycle.formerMoves.map(\.description) == ["- opened open"])
    }

    @Test("a penalty never comes after the time has passed")
    func timeBarredIsFinal() {
        let events = Lifecycle.next(from: .timeBarred).map(\.event)
        #expect(events == [.transferPolice, .dispose, .archive])
    }

    @Test("what is missing is said field by field, in the table's order")
    func missing() throws {
        let receive = try Lifecycle.transition(from: nil, event: .receive).get()
        #expect(
            receive.missing(given: ["channel", "subject"]).map(\.name) == ["received_at", "source", "content"]
        )
        #expect(receive.missing(given: receive.fields.map(\.name)).isEmpty)
        #expect(receive.missing(given: []).map(\.kind) == [.moment, .informationSource, .text, .text, .text])
        let field = try #require(receive.missing(given: []).first)
        #expect(field.missing.en == "Field received_at (when it was received) is missing; please add it.")
        #expect(field.missing.vi.contains("received_at"))
    }

    @Test("fields have one name, one kind and one label in a row; wire names are snake case")
    func fields() {
        var known: [String: RequiredField] = [:]
        for transition in Lifecycle.transitions {
            #expect(Set(transition.fields.map(\.name)).count == transition.fields.count)
            for field in transition.fields {
                #expect(known.updateValue(field, forKey: field.name).map { $0 == field } ?? true, "\(field.name)")
                #expect(field.name.allSatisfy { $0.isLowercase && $0.isASCII || $0 == "_" })
                #expect(!field.label.vi.isEmpty && !field.label.en.isEmpty)
            }
        }
    }

    @Test("decisions are a leader's, the rest anybody's who works on cases")
    func roles() throws {
        #expect(try Lifecycle.transition(from: nil, event: .receive).get().roles == [.inspector, .leader])
        let leaders = Set(Lifecycle.transitions.filter { $0.roles == [.leader] }.map(\.event))
        #expect(
            leaders == [
                .verify, .forward, .closeTip, .plan, .decideInspection, .extend, .amendDecision, .closeCompliant,
                .penaliseOnSpot, .verifyFurther, .closeNoViolation, .transferPolice, .transferAgency, .escalate,
                .penalise, .barByTime, .coerce, .dispose, .amendPenalty, .correctPenalty, .cancelPenalty, .withdraw,
            ]
        )
    }

    @Test("every step but withdrawing names its law")
    func sources() {
        for transition in Lifecycle.transitions {
            #expect(transition.sources.isEmpty == (transition.event == .withdraw), "\(transition.number)")
        }
    }

    @Test("the picture has every state once and every step once, in both languages")
    func picture() {
        for language in Language.allCases {
            let lines = Lifecycle.picture(in: language).split(separator: "\n").map { $0.drop { $0 == " " } }
            #expect(lines.first == "stateDiagram-v2")
            let arrows = lines.filter { $0.contains(" --> ") }
            #expect(arrows.count == Lifecycle.moves.count + 1)
            for move in Lifecycle.moves {
                let arrow = "\(move.from?.rawValue ?? "[*]") --> \(move.to.rawValue): "
                #expect(arrows.contains { $0.hasPrefix(arrow) && $0.hasSuffix(move.event.label.text(in: language)) })
            }
            for state in CaseState.allCases {
                #expect(lines.filter { $0 == "\(state.rawValue): \(state.label.text(in: language))" }.count == 1)
            }
            #expect(lines.last == "archived --> [*]")
        }
    }
}
