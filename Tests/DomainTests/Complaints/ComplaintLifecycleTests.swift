import Domain
import Testing

@Suite("The way of a complaint")
struct ComplaintLifecycleTests {
    @Test("words on the wire are those that people's scripts depend on")
    func words() {
        #expect(
            ComplaintState.allCases.map(\.rawValue) == [
                "received", "verifying", "accepted", "forwarded", "refused", "resolved", "withdrawn",
            ]
        )
        #expect(ComplaintKind.allCases.map(\.rawValue) == ["complaint", "tip", "denunciation"])
        #expect(
            ComplaintChannel.allCases.map(\.rawValue) == [
                "hotline", "in_person", "letter", "email", "app", "press", "agency", "social",
            ]
        )
    }

    @Test(
        "an event leads to one state from each where it can happen, and closed ones are left by no event but a notice"
    )
    func deterministic() {
        for state in ComplaintState.allCases {
            let next = ComplaintLifecycle.next(from: state)
            #expect(Set(next.map(\.event)).count == next.count)
            if state.isClosed { #expect(next.allSatisfy { $0.event == .notify && $0.to == state }) }
        }
    }

    @Test("every state can be reached from the receipt")
    func reachable() {
        var reached: Set<ComplaintState> = [.received]
        while true {
            let next = reached.union(reached.flatMap { ComplaintLifecycle.next(from: $0).map(\.to) })
            if next == reached { break }
            reached = next
        }
        #expect(reached == Set(ComplaintState.allCases))
    }

    @Test("what cannot happen is told with what can, in both languages")
    func refusal() {
        let message = ComplaintLifecycle.refusal(of: .verify, in: .resolved)
        #expect(message.en.contains("notify") && message.vi.contains("notify"))
        #expect(ComplaintLifecycle.step(from: .withdrawn, .accept) == nil)
        #expect(ComplaintLifecycle.refusal(of: .accept, in: .withdrawn).en.contains("nothing more"))
    }

    @Test("nobody's denunciation is a tip, and everything else stays what it was called")
    func anonymous() {
        #expect(ComplaintKind.denunciation.handled(isAnonymous: true) == .tip)
        #expect(ComplaintKind.denunciation.handled(isAnonymous: false) == .denunciation)
        #expect(ComplaintKind.complaint.handled(isAnonymous: true) == .complaint)
        #expect(ComplaintKind.tip.handled(isAnonymous: true) == .tip)
    }

    @Test(
        "an ad hoc inspection rests on what was verified and taken up",
        arguments: [
            (InspectionForm.adHoc, ComplaintState.received, false, true), (.adHoc, .verifying, true, true),
            (.adHoc, .accepted, false, true), (.adHoc, .refused, true, true), (.adHoc, .accepted, true, false),
            (.adHoc, .resolved, true, false), (.periodic, .received, false, false),
            (.thematic, .received, false, false),
        ]
    )
    func verification(form: InspectionForm, state: ComplaintState, wasVerified: Bool, isHeldBack: Bool) {
        for channel in ComplaintChannel.allCases {
            let obstacle = ComplaintVerification.obstacle(to: form, from: channel, in: state, wasVerified: wasVerified)
            #expect(obstacle == (isHeldBack ? .verificationMissing(channel.source) : nil))
        }
    }
}
