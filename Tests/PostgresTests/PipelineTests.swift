import Testing

@testable import Postgres

/// Every fact about pipelines that was measured of libpq, held against the pure type.
@Suite("Pipeline")
struct PipelineTests {
    /// What a test expects, in words short enough for a table.
    enum Seen: Equatable {
        case row(String), answer(String), fail(String), skip(String)
        case prepared(Int), prepareFailed(Int), prepareSkipped(Int)
        case commitFailed, settled(undone: [String]), nothing, outOfStep

        init(_ step: Pipeline<String>.Step) {
            self =
                switch step {
                case .row(let request): .row(request)
                case .answer(let request): .answer(request)
                case .fail(let request): .fail(request)
                case .skip(let request): .skip(request)
                case .prepared(let id): .prepared(id)
                case .prepareFailed(let id): .prepareFailed(id)
                case .prepareSkipped(let id): .prepareSkipped(id)
                case .commitFailed: .commitFailed
                case .settled(let undone): .settled(undone: undone)
                case .nothing: .nothing
                case .outOfStep: .outOfStep
                }
        }
    }

    typealias Reply = Pipeline<String>.Reply

    private func pipeline(_ requests: String..., syncEach: Bool = false) -> Pipeline<String> {
        var pipeline = Pipeline<String>()
        for request in requests {
            pipeline.willRun(request)
            if syncEach { pipeline.willSync() }
        }
        if !syncEach { pipeline.willSync() }
        return pipeline
    }

    private func receive(_ replies: [Reply], in pipeline: inout Pipeline<String>) -> [Seen] {
        replies.map { Seen(pipeline.receive($0)) }
    }

    @Test("each statement's result is followed by NULL, the Sync by nothing")
    func oneSyncABatch() {
        var pipeline = pipeline("a", "b")
        let seen = receive([.success, .end, .success, .end, .sync], in: &pipeline)
        #expect(seen == [.answer("a"), .nothing, .answer("b"), .nothing, .settled(undone: [])])
        #expect(pipeline.isEmpty)
    }

    @Test("an error undoes what was answered before it in the same implicit transaction, and skips what comes after")
    func errorUndoesThoseBefore() {
        var pipeline = pipeline("a", "b", "c")
        let seen = receive([.success, .end, .failure, .end, .aborted, .end, .sync], in: &pipeline)
        #expect(
            seen == [.answer("a"), .nothing, .fail("b"), .nothing, .skip("c"), .nothing, .settled(undone: ["a"])]
        )
        #expect(pipeline.isEmpty)
    }

    @Test("a Sync each keeps an error to its own statement")
    func syncEach() {
        var pipeline = pipeline("a", "b", syncEach: true)
        let seen = receive([.failure, .end, .sync, .success, .end, .sync], in: &pipeline)
        #expect(
            seen == [
                .fail("a"), .nothing, .settled(undone: []), .answer("b"), .nothing, .settled(undone: []),
            ]
        )
    }

    @Test(
        "a deferred constraint is one extra error before the Sync, which undoes everything",
        arguments: [[Reply.failure, .end, .sync], [.failure, .sync]]
    )
    func deferredConstraint(atCommit: [Reply]) {
        var pipeline = pipeline("a")
        #expect(receive([.success, .end], in: &pipeline) == [.answer("a"), .nothing])
        let seen = receive(atCommit, in: &pipeline)
        #expect(seen.first == .commitFailed)
        #expect(seen.last == .settled(undone: ["a"]))
        #expect(pipeline.isEmpty)
    }

    @Test("an extra error does not take the place of the next batch's first result")
    func keepsStepAfterDeferredConstraint() {
        var pipeline = pipeline("a")
        pipeline.willRun("b")
        pipeline.willSync()
        let seen = receive(
            [.success, .end, .failure, .end, .sync, .success, .end, .sync],
            in: &pipeline
        )
        #expect(seen.suffix(4) == [.settled(undone: ["a"]), .answer("b"), .nothing, .settled(undone: [])])
    }

    @Test("rows of a result that goes on belong to its statement")
    func singleRows() {
        var pipeline = pipeline("a", "b")
        let seen = receive([.row, .row, .success, .end, .success, .end, .sync], in: &pipeline)
        #expect(seen.prefix(4) == [.row("a"), .row("a"), .answer("a"), .nothing])
    }

    @Test("a preparation has its own result; when it fails, the statement after it is skipped")
    func preparation() {
        var pipeline = Pipeline<String>()
        pipeline.willPrepare(7)
        pipeline.willRun("a")
        pipeline.willPrepare(8)
        pipeline.willRun("b")
        pipeline.willPrepare(9)
        pipeline.willSync()
        let seen = receive(
            [.success, .end, .success, .end, .failure, .end, .aborted, .end, .aborted, .end, .sync],
            in: &pipeline
        )
        #expect(
            seen == [
                .prepared(7), .nothing, .answer("a"), .nothing, .prepareFailed(8), .nothing, .skip("b"), .nothing,
                .prepareSkipped(9), .nothing, .settled(undone: ["a"]),
            ]
        )
    }

    @Test("what has not been answered is known at every step, and the server is at its first")
    func unanswered() {
        var pipeline = pipeline("a", "b", "c")
        #expect(pipeline.unanswered == ["a", "b", "c"])
        _ = pipeline.receive(.success)
        #expect(pipeline.unanswered == ["b", "c"])
        _ = pipeline.receive(.end)
        #expect(pipeline.unanswered == ["b", "c"])
        _ = receive([.success, .end, .success, .end], in: &pipeline)
        #expect(pipeline.unanswered.isEmpty)
        #expect(!pipeline.isEmpty)
    }

    @Test(
        "what fits nothing that was sent is noticed",
        arguments: [[Reply.sync], [.end], [.success, .success], [.success, .end, .success], [.success, .end, .end]]
    )
    func outOfStep(replies: [Reply]) {
        var pipeline = pipeline("a")
        #expect(receive(replies, in: &pipeline).last == .outOfStep)
    }

    @Test("nothing but a NULL is expected when nothing was sent")
    func empty() {
        var pipeline = Pipeline<String>()
        #expect(Seen(pipeline.receive(.end)) == .nothing)
        #expect(Seen(pipeline.receive(.success)) == .outOfStep)
    }
}
