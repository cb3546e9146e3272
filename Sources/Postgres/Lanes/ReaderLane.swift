import CLibPQ
import Metrics

/// Sends all the reads it can get in one pipeline with one Sync, then answers them.
final class ReaderLane {
    // A read that the server was at this often when connections broke is taken for the cause.
    private static var attemptLimit: Int { 2 }

    private let link: Link
    private let queue: WorkQueue<ReadWork>
    private let batchSizes: Recorder
    private var batch: [ReadWork] = []
    private var isOpen: [Bool] = []
    private var skipped: [ReadWork] = []
    private var pipeline = Pipeline<Sent>()
    private var failedPreparations: [Int: PostgresError] = [:]
    /// Whether the server was asked to break off what it is at, whichever read that is.
    private var isBrokenOff = false
    /// Whether each read has its own Sync, and hence its own answer at once.
    private var isAlone = false
    private var mustReconnect = false
    /// Why the setting that reads were to run under could not be set.
    private var settingFailure: PostgresError?

    /// What stands in the pipeline.
    private enum Sent {
        /// The read at this place of the batch.
        case read(Int)
        /// The setting for the reads behind it.
        case setting
    }

    /// The read whose answer was the connection's end.
    private var lastServed: Int?

    init(_ link: Link) {
        self.link = link
        queue = link.state.reads
        batchSizes = Recorder(label: "postgres_batch_size", dimensions: [("lane", link.kind.rawValue)])
    }

    func run() {
        let waker = link.interruption.waker
        while let connection = link.connected() {
            guard queue.take(into: &batch, orWake: waker) else { break }
            guard batch.isEmpty else {
                batchSizes.record(batch.count)
                perform(on: connection)
                continue
            }
            do {
                _ = try connection.idle(waker: waker)
            } catch {
                link.drop(error)
                queue.notIdle(waker)
            }
        }
        link.drop(nil)
    }

    private func perform(on connection: Connection) {
        do throws(PostgresError) {
            try exchange(on: connection, syncEach: batch.contains(where: \.isSuspect))
            if !skipped.isEmpty, !mustReconnect {
                // What came after an error is sent again, now each as a transaction of its own: one more round trip is
                // enough, however many of them fail too.
                swap(&batch, &skipped)
                try exchange(on: connection, syncEach: true)
            }
            if mustReconnect { link.drop(nil) }
            giveBack(skipped)
        } catch {
            link.drop(error)
            recover(from: error)
        }
        batch.removeAll(keepingCapacity: true)
        skipped.removeAll(keepingCapacity: true)
    }

    private func exchange(on connection: Connection, syncEach: Bool) throws(PostgresError) {
        skipped.removeAll(keepingCapacity: true)
        isOpen.removeAll(keepingCapacity: true)
        isOpen.append(contentsOf: repeatElement(true, count: batch.count))
        failedPreparations.removeAll(keepingCapacity: true)
        pipeline = Pipeline<Sent>()
        isBrokenOff = false
        isAlone = syncEach || batch.count == 1
        mustReconnect = false
        settingFailure = nil
        lastServed = nil
        try send(on: connection, syncEach: syncEach)
        try receive(on: connection)
    }

    private func send(on connection: Connection, syncEach: Bool) throws(PostgresError) {
        var preparing: Set<Int> = []
        // Nothing is taken for granted from the exchange before: an error there may have undone it.
        var current: PostgresSetting?
        for index in batch.indices {
            let work = batch[index]
            let text = work.request.text
            try prepare(text, on: connection, &preparing)
            if let setting = work.setting, setting != current {
                try send(setting, on: connection, &preparing)
                current = setting
            }
            do throws(PostgresError) {
                try connection.send(text) { work.request.encode(work.index, into: &$0) }
            } catch {
                guard error.code == .protocolMismatch else { throw error }
                // Nothing of it was sent; the others are none the worse.
                fail(index, error)
                continue
            }
            pipeline.willRun(.read(index))
            if syncEach {
                try connection.sendSync()
                pipeline.willSync()
                current = nil
            }
        }
        try connection.sendSync()
        pipeline.willSync()
    }

    private func prepare(
        _ text: StatementText,
        on connection: Connection,
        _ preparing: inout Set<Int>
    ) throws(PostgresError) {
        guard !connection.isPrepared(text), preparing.insert(text.id).inserted else { return }
        try connection.sendPrepare(text)
        pipeline.willPrepare(text.id)
    }

    private func send(
        _ setting: PostgresSetting,
        on connection: Connection,
        _ preparing: inout Set<Int>
    ) throws(PostgresError) {
        let statement = PostgresSetting.statement
        try prepare(statement.text, on: connection, &preparing)
        try connection.send(statement.text) { statement.encode((setting.name, setting.value, false), &$0) }
        pipeline.willRun(.setting)
    }

    private func receive(on connection: Connection) throws(PostgresError) {
        while !pipeline.isEmpty {
            try wait(on: connection)
            guard let outcome = connection.nextOutcome() else {
                if case .outOfStep = pipeline.receive(.end) { throw Self.outOfStep }
                continue
            }
            switch pipeline.receive(outcome.reply) {
            case .answer(.read(let index)):
                answer(index, outcome, connection)
            case .fail(.read(let index)):
                try failed(index, outcome, connection)
            case .skip(.read(let index)):
                skip(index)
            case .fail(.setting):
                let error = outcome.error(statement: PostgresSetting.statement.name)
                guard error.code == .server else { throw error }
                settingFailure = error
            case .prepared(let id):
                connection.didPrepare(id)
            case .prepareFailed(let id):
                let error = outcome.error(statement: nil)
                guard error.code == .server else { throw error }
                failedPreparations[id] = error
            case .commitFailed:
                let error = outcome.error(statement: nil)
                guard error.code == .server else { throw error }
            case .settled:
                // Reads have no effects that could be undone.
                isBrokenOff = false
                settingFailure = nil
            case .answer(.setting), .skip(.setting), .prepareSkipped, .nothing:
                break
            case .row, .outOfStep:
                throw Self.outOfStep
            }
        }
    }

    /// Waits for the next result; the server's own time-out, which knows which statement is at fault, comes first.
    private func wait(on connection: Connection) throws(PostgresError) {
        let grace = link.timeouts.cancelGrace
        while true {
            let limit = isBrokenOff ? grace : link.timeouts.statement.map { $0 + grace }
            switch try connection.wait(atMost: limit, interruption: nil) {
            case .ready, .interrupted:
                return
            case .deadline:
                guard !isBrokenOff else {
                    throw PostgresError(.timedOut, "the server did not break the statement off")
                }
                isBrokenOff = true
                connection.cancel()
            }
        }
    }

    private func answer(_ index: Int, _ outcome: borrowing Outcome, _ connection: Connection) {
        let work = batch[index]
        isOpen[index] = false
        do {
            try connection.check(outcome, work.request.text)
        } catch {
            work.request.fail(work.index, error)
            return
        }
        work.request.answer(work.index, outcome)
    }

    private func failed(_ index: Int, _ outcome: borrowing Outcome, _ connection: Connection) throws(PostgresError) {
        let error = outcome.error(statement: batch[index].request.name)
        guard error.code == .server else {
            // The server's last words were about this one.
            lastServed = index
            throw error
        }
        if error.sqlState == SQLState.queryCanceled {
            // Many reads may be slow together without any of them being too slow.
            let isInnocent = isBrokenOff && !isAlone
            isBrokenOff = false
            return isInnocent ? skip(index) : fail(index, error.with(code: .timedOut))
        }
        if let preparation = failedPreparations[batch[index].request.text.id] {
            return fail(index, preparation)
        }
        if error.isStalePlan, batch[index].attempts == 0 {
            // The schema changed beneath a prepared statement. A new connection prepares all of them anew.
            batch[index].attempts += 1
            mustReconnect = true
            return skip(index)
        }
        fail(index, error)
    }

    private func skip(_ index: Int) {
        if let error = failedPreparations[batch[index].request.text.id] {
            return fail(index, error)
        }
        // Behind a Sync of its own there is no one else who may have failed.
        if let settingFailure, isAlone { return fail(index, settingFailure) }
        isOpen[index] = false
        skipped.append(batch[index])
    }

    private func fail(_ index: Int, _ error: PostgresError) {
        isOpen[index] = false
        batch[index].request.fail(batch[index].index, error)
    }

    /// After a connection broke: reads may simply be sent again, except one that seems to be what breaks it.
    ///
    /// Which one the server was at is known only if it answered each before the next, so they are sent that way from
    /// now on. Where several connections break at once, a read may be on one after another through no fault of its own, so
    /// that only a connection begun since speaks against it.
    private func recover(from error: PostgresError) {
        if isAlone, let culprit = lastServed ?? firstUnanswered {
            if batch[culprit].lastBreak.map({ $0 < link.connectedSince }) ?? true {
                batch[culprit].attempts += 1
                batch[culprit].lastBreak = .now
            }
            if error.code == .timedOut || batch[culprit].attempts >= Self.attemptLimit {
                fail(culprit, error)
            }
        }
        var again = batch.indices.filter { isOpen[$0] }.map { batch[$0] } + skipped
        for index in again.indices {
            again[index].isSuspect = true
        }
        giveBack(again)
    }

    /// The read the server was at, or was about to be at.
    private var firstUnanswered: Int? {
        for case .read(let index) in pipeline.unanswered { return index }
        return nil
    }

    private func giveBack(_ work: [ReadWork]) {
        guard !queue.putBack(work) else { return }
        for work in work {
            work.request.fail(work.index, PoolState.stopped)
        }
    }

    private static var outOfStep: PostgresError {
        PostgresError(.connectionLost, "the server's answers do not fit what was sent")
    }
}
