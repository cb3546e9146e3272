/// A signed head that leaves the house: as a note for programs, as lines for paper that can be typed in again.
///
/// Whoever keeps one can tell later whether what it covers is still as it was.
public struct Checkpoint: Hashable, Sendable {
    /// The head and its signature.
    public let signed: SignedTreeHead

    /// Takes a head out of the house.
    public init(_ signed: SignedTreeHead) {
        self.signed = signed
    }

    /// Reads either form; letters of any size, spaces for hyphens, and O for 0 are taken in the groups.
    ///
    /// The signature is not looked at: see `LogVerifyingKey.vouches`.
    ///
    /// - Throws: `CheckpointError` with the first line that is wrong.
    public init(_ text: String) throws(CheckpointError) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard let first = lines.first(where: { !$0.trimmed.isEmpty }) else { throw .unknownForm }
        if CheckpointPaper.isTitle(first) {
            signed = try CheckpointPaper.read(lines)
        } else {
            signed = try CheckpointNote.read(lines)
        }
    }

    /// The signed note of c2sp.org/tlog-checkpoint.
    public var note: String {
        signed.note
    }

    /// The lines for paper, each with letters against typos at its end; the root in groups and in base64.
    public var paper: String {
        CheckpointPaper.text(signed)
    }
}
