import Domain
import JSON

/// Makes inspections as an inspector would log them: two lots of registered goods at a place whose area is named.
///
/// What of an inspection is always the same is written once; the key, the days and the choice of goods differ from one to the next.
struct InspectionWriter: Sendable {
    private let places: [[UInt8]]
    private let spans: [[UInt8]]
    /// For each kind, lots of different goods.
    private let compliant: [[UInt8]]
    private let violations: [[UInt8]]

    /// Prepares the pieces; `today` is the day in Vietnam, and the inspections are of the sixty days before it.
    init(_ register: Register, today: Day) {
        let products = register.products.filter(\.isUnobjectionable)
        spans = (1...60).map { Self.span(today.adding(days: -$0)) }
        let premises = products.map { Self.place(area: $0.areaCode, point: nil) }
        // Every fourth takes place at a sales point.
        let points = (0..<premises.count / 3).compactMap { index -> [UInt8]? in
            guard !register.points.isEmpty else { return nil }
            return Self.place(
                area: products[index].areaCode,
                point: register.points[index % register.points.count]
            )
        }
        places = premises + points
        compliant = products.map { Self.lot($0, .compliant) }
        let kinds: [GoodsKind] = [.counterfeit, .unknownOrigin, .substandard, .smuggled]
        violations = products.indices.map { Self.lot(products[$0], kinds[$0 % kinds.count]) }
    }

    /// Makes an inspection; every second one finds a violation, and so opens a case.
    func next(using generator: inout SplitMix64) -> Errand {
        let key = Key(using: &generator)
        let second = generator.next() % 2 == 0 ? compliant : violations
        var body: [UInt8] = []
        body.reserveCapacity(1_024)
        body.append(contentsOf: #"{"id":""#.utf8)
        body.append(contentsOf: key.text)
        body.append(contentsOf: #"","form":"ad_hoc","#.utf8)
        body.append(contentsOf: spans[generator.index(below: spans.count)])
        body.append(contentsOf: places[generator.index(below: places.count)])
        body.append(contentsOf: compliant[generator.index(below: compliant.count)])
        body.append(UInt8(ascii: ","))
        body.append(contentsOf: second[generator.index(below: second.count)])
        body.append(contentsOf: "]}".utf8)
        return .log(key: key, body: body)
    }

    private static func span(_ day: Day) -> [UInt8] {
        Array(#""started_at":"\#(day)T08:30:00+07:00","ended_at":"\#(day)T10:15:00+07:00","#.utf8)
    }

    private static func place(area: String, point: String?) -> [UInt8] {
        var place = point.map { #""sales_point":"\#($0)","# } ?? ""
        place += #""premises":{"name":"Cửa hàng tạp hóa số 12","address":"Số 12, chợ trung tâm","area":"\#(area)"},"#
        place += #""party":{"kind":"household_business","name":"Hộ kinh doanh số 12"},"findings":["#
        return Array(place.utf8)
    }

    private static func lot(_ product: Register.Product, _ kind: GoodsKind) -> [UInt8] {
        JSONWriter.object { json in
            json.field("label_name", product.name)
            json.field("kind", kind.rawValue)
            json.field("product", String(decoding: product.code, as: UTF8.self))
            json.field("quantity", 12)
            json.field("unit", "chai")
            json.field("unit_price", 125_000)
            json.field("goods_value", 1_500_000)
        }
    }
}
