public import Domain

/// Seals events: adds them to the tree and signs what comes of it.
///
/// A value without effects: whoever seals copies it, seals, stores the seal, and keeps the copy when the store has it.
///
/// It signs nothing that does not follow what it signed before. So the head of the last seal is kept outside the database too, beside the key:
/// else somebody who cuts the log in the database has the cut signed with the next seal.
public struct LogSealer: Sendable {
    private let key: LogSigningKey
    private var tree: MerkleTree
    private var encoder = LogEntryEncoder()
    /// The head of the last seal; nil before the first.
    public private(set) var last: SignedTreeHead?

    /// Begins a log, or takes it up where it was left.
    ///
    /// - Parameters:
    ///   - key: the log's key.
    ///   - formerKeys: keys that the log was signed with before.
    ///   - kept: the head that was kept outside the database, nil when there was none yet.
    ///   - heads: the stored heads from the kept one's size on, in the order of their sizes; the last one alone, when none was kept.
    ///   - peaks: the stored hashes at `MerkleTree.peakPlaces` of the last head's size.
    /// - Throws: `SealerError` when the database does not hold what was signed.
    public init(
        key: LogSigningKey,
        formerKeys: [LogVerifyingKey] = [],
        kept: SignedTreeHead? = nil,
        heads: [SignedTreeHead] = [],
        peaks: [NodeHash] = []
    ) throws(SealerError) {
        if let kept, kept != heads.first { throw .cut(size: kept.head.size) }
        let keys = [key.verifyingKey] + formerKeys
        for (place, signed) in heads.enumerated() {
            guard keys.contains(where: { $0.vouches(for: signed) }),
                place == 0 || signed.head.previous == heads[place - 1].hash
            else { throw .head(size: signed.head.size) }
        }
        let size = heads.last?.head.size ?? 0
        guard let tree = MerkleTree(size: size, peaks: peaks), tree.root == heads.last?.head.root ?? .empty else {
            throw .tree(size: size)
        }
        self.key = key
        self.tree = tree
        last = heads.last
    }

    /// Seals events; nil when there are none.
    ///
    /// - Parameters:
    ///   - entries: the events behind the last one that is sealed, in the order of their numbers, none left out.
    ///   - time: the present; never before the last head's, whatever the clock says.
    /// - Returns: what is to be stored.
    /// - Throws: `SealerError`; the value is of no use afterwards.
    public mutating func seal(_ entries: some Sequence<LogEntry>, at time: Moment) throws(SealerError) -> Seal? {
        var lastSeq = last?.head.lastSeq ?? 0
        var numbers: [UInt8] = []
        var hashes: [UInt8] = []
        for entry in entries {
            guard entry.seq > lastSeq else { throw .order(entry.seq) }
            do throws(LogEntryError) {
                tree.append(try encoder.leaf(of: entry)) { $0.append(to: &hashes) }
            } catch {
                throw .entry(entry.seq, error)
            }
            EventNumbers.append(entry.seq, after: lastSeq, to: &numbers)
            lastSeq = entry.seq
        }
        guard !numbers.isEmpty else { return nil }
        let head = TreeHead(
            origin: key.origin,
            size: tree.size,
            root: tree.root,
            time: max(time, last?.head.time ?? time),
            lastSeq: lastSeq,
            previous: last?.hash ?? .zero
        )
        do throws(LogKeyError) {
            let signed = try key.sign(head)
            last = signed
            return Seal(signed: signed, numbers: numbers, hashes: hashes)
        } catch {
            throw .key(error)
        }
    }
}
