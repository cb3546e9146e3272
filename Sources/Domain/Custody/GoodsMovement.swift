/// Goods going from one place to another, with the papers and witnesses of it.
public struct GoodsMovement: Hashable, Sendable {
    /// Where they were.
    public let from: Disposition
    /// Where they go.
    public let to: Disposition
    /// How much.
    public let quantity: Quantity
    /// The papers' types.
    public let papers: Set<DocumentType>
    /// How many witnesses signed.
    public let witnesses: Int

    /// Puts a movement together; whether it may happen, `ItemLedger` says.
    public init(
        from: Disposition,
        to: Disposition,
        quantity: Quantity,
        papers: Set<DocumentType>,
        witnesses: Int = 0
    ) {
        self.from = from
        self.to = to
        self.quantity = quantity
        self.papers = papers
        self.witnesses = witnesses
    }
}
