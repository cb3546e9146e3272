import Domain
import Postgres

import struct FoundationEssentials.UUID

/// The statements behind `Imports`; each takes any number of rows, one array a column.
enum ImportStatements {
    static let knownProducts = Statement(
        named: "import.knownProducts",
        .read,
        takes: [String].self,
        gives: (String.self, String.self, ProductGroup.self, String?.self, UUID.self, GTIN?.self),
        row: { RegisteredProduct(code: $0, name: $1, group: $2, producerName: $3, area: $4, gtin: $5) }
    )

    static let addProducers = Statement(
        named: "import.addProducers",
        .write,
        takes: ([UUID].self, [String?].self, [String?].self, [ProducerKind?].self, [UUID].self)
    )

    static let addProducts = Statement(
        named: "import.addProducts",
        .write,
        takes: (
            [UUID].self, [String].self, [String].self, [String].self, [String].self, [ProductGroup].self,
            [String?].self, [ProducerKind?].self, [UUID].self, [GTIN?].self, [Int32?].self, [Int32?].self,
            [Evidence].self, [Bool].self, [String?].self, [String?].self, [String?].self, UUID.self
        )
    )

    static let addRecognitions = Statement(
        named: "import.addRecognitions",
        .write,
        takes: (
            [UUID].self, [UUID].self, [Int32?].self, [Day?].self, [Int32?].self, [String?].self, [String?].self,
            [String?].self, UUID.self
        )
    )

    static let knownComplaints = Statement(
        named: "import.knownComplaints",
        .read,
        takes: [String].self,
        gives: String.self
    )

    static let addComplaints = Statement(
        named: "import.addComplaints",
        .write,
        takes: (
            [UUID].self, [String].self, [ComplaintKind].self, [ComplaintChannel].self, [Moment?].self, [Day].self,
            [String].self, [UUID?].self, [String?].self, [GTIN?].self, [GoodsKind?].self, [Day?].self,
            [String?].self, UUID.self, UUID.self
        ),
        gives: UUID.self
    )

    static let startClocks = Statement(
        named: "import.startClocks",
        .write,
        takes: (
            [UUID].self, [UUID].self, [ComplaintClockKind].self, [ClockVariant].self, [Moment].self, [Moment?].self,
            [Int32?].self, UUID.self
        )
    )

    static let shapes: [StatementShape] = [
        StatementShape(knownProducts), StatementShape(addProducers), StatementShape(addProducts),
        StatementShape(addRecognitions), StatementShape(knownComplaints), StatementShape(addComplaints),
        StatementShape(startClocks),
    ]
}
