import Contract
import Domain
import Storage

/// A step of a sample as somebody asks for it.
struct SampleRequest: Sendable {
    let event: SampleEvent
    let ratio: MeasuredRatio?
    let document: String?
    let at: Moment
    private let number: Int64?
    private let item: Int64?
    private let quantity: Quantity?

    init(_ request: Request, now: Moment) throws(Refusal) {
        event = try request.arguments(GoodsSample.event)
        ratio = try request.arguments(GoodsSample.ratio)
        document = try request.arguments(GoodsSample.document)
        number = try request.arguments(GoodsSample.sample)
        item = try request.arguments(GoodsSample.item)
        quantity = try request.arguments(GoodsSample.quantity)
        at = try request.past(GoodsFields.at, now: now)
        let takes = event == .take
        guard takes == (number == nil) else {
            throw request.arguments.refusal(
                of: "sample",
                vi: takes ? "mẫu mới chưa có số; bỏ sample" : "mẫu nào? ghi sample",
                en: takes ? "a new sample has no number yet; leave sample out" : "which sample? give sample"
            )
        }
        if let field = [("item", item != nil), ("quantity", quantity != nil)].first(where: { $0.1 != takes })?.0 {
            throw request.arguments.refusal(
                of: field,
                vi: takes ? "lấy mẫu cần item và quantity" : "chỉ khi lấy mẫu mới ghi \(field)",
                en: takes ? "taking a sample wants item and quantity" : "\(field) is said only where a sample is taken"
            )
        }
    }

    /// The sample that is meant; nil for one that is taken now.
    func sample(among samples: [SampleRecord]) throws(Refusal) -> SampleRecord? {
        guard let number else { return nil }
        guard let sample = samples.first(where: { $0.position == number }) else {
            throw Refusal(
                .notFound,
                vi: "vụ việc không có mẫu số \(number); xem goods.ledger",
                en: "the case has no sample \(number); see goods.ledger",
                field: "sample"
            )
        }
        return sample
    }

    /// The item that the sample is taken of, and how much.
    func source(in goods: CaseGoods) throws(Refusal) -> (GoodsItemRecord, Quantity) {
        let found = try goods.item(item ?? 0)
        guard let quantity, let held = goods.quantity(of: found, in: .held),
            Balance(quantity) <= Balance(held)
        else {
            let held = goods.quantity(of: found, in: .held)?.description ?? "0"
            throw Refusal(
                .invalid,
                vi: "tang vật số \(found.position) chỉ còn giữ \(held) \(found.measure)",
                en: "of item \(found.position) only \(held) \(found.measure) are held",
                field: "quantity"
            )
        }
        return (found, quantity)
    }
}
