import Domain
import Postgres

import struct FoundationEssentials.UUID

/// Statements that bring the register in line with the reference files; each touches only rows that differ.
enum ReferenceStatements {
    static let mergeAreas = Statement(
        named: "reference.mergeAreas",
        .write,
        takes: (
            [UUID].self, AreaLevel.self, [String].self, [String].self, [String].self, [String].self, [String?].self,
            [Day?].self, [Day?].self, [String?].self, [String].self
        )
    )

    static let mergeSuccessions = Statement(
        named: "reference.mergeSuccessions",
        .write,
        takes: ([String].self, [String].self, [Day].self, [String].self, [String].self)
    )

    static let mergeAncestors = Statement(named: "reference.mergeAncestors", .write, takes: ())

    static let mergeProducers = Statement(
        named: "reference.mergeProducers",
        .write,
        takes: ([UUID].self, [String].self, [String].self, [ProducerKind?].self, [String].self, Day.self)
    )

    static let mergeProducts = Statement(
        named: "reference.mergeProducts",
        .write,
        takes: (
            [UUID].self, [String].self, [String].self, [String].self, [String].self, [ProductGroup].self,
            [String?].self,
            [ProducerKind?].self, [String].self, [Int32?].self, [Int32?].self, [Evidence].self, [Bool].self,
            [String?].self,
            [String?].self, [String?].self, Day.self
        )
    )

    static let mergeAliases = Statement(
        named: "reference.mergeAliases",
        .write,
        takes: ([String].self, [String].self, [String].self, [String].self, [String].self)
    )

    static let dropRecognitions = Statement(
        named: "reference.dropRecognitions",
        .write,
        takes: (
            [String].self, [Int32?].self, [RecognitionLevel?].self, [Day?].self, [Int32?].self, [String?].self,
            [Bool].self,
            [String?].self, [String?].self
        )
    )

    static let mergeRecognitions = Statement(
        named: "reference.mergeRecognitions",
        .write,
        takes: (
            [UUID].self, [String].self, [Int32?].self, [RecognitionLevel?].self, [Day?].self, [Int32?].self,
            [String?].self,
            [Bool].self, [String?].self, [String?].self, [String?].self
        )
    )

    static let mergePoints = Statement(
        named: "reference.mergePoints",
        .write,
        takes: (
            [UUID].self, [String].self, [String].self, [String].self, [String].self, [String?].self, [String?].self,
            [String?].self, [SalesPointKind].self, [Day?].self, [SalesPointStatus?].self, [Bool].self, [String?].self,
            [String?].self, Day.self
        )
    )

    static let dropTargets = Statement(named: "reference.dropTargets", .write, takes: [String].self)

    static let mergeTargets = Statement(
        named: "reference.mergeTargets",
        .write,
        takes: (
            [String].self, [String].self, [String].self, [String].self, [ProgrammeComparison].self, [Double].self,
            [Day?].self, [ProgrammeRecordKind].self, [String].self, [String?].self, [String?].self, Day.self
        )
    )

    static let dropBrackets = Statement(
        named: "reference.dropBrackets",
        .write,
        takes: (
            [String].self, [LegalAct].self, [Int32].self, [Int32].self, [String].self, [ValueBasis].self, [Int64].self,
            [Int64?].self, [BandBounds].self, [Int64?].self, [Int64?].self, [PenaltyField].self, [Money].self,
            [Money].self, [Bool].self, [Int32].self, [String].self, [Day].self, [Day?].self, [String].self
        )
    )

    static let mergeBrackets = Statement(
        named: "reference.mergeBrackets",
        .write,
        takes: (
            [String].self, [LegalAct].self, [Int32].self, [Int32].self, [String].self, [ValueBasis].self, [Int64].self,
            [Int64?].self, [BandBounds].self, [Int64?].self, [Int64?].self, [PenaltyField].self, [Money].self,
            [Money].self, [Bool].self, [Int32].self, [String].self, [Day].self, [Day?].self, [String].self
        )
    )

    static let dropCaps = Statement(
        named: "reference.dropCaps",
        .write,
        takes: (
            [OfficerTitle].self, [PenaltyField].self, [Money].self, [Day].self, [Day?].self, [String].self,
            [String].self
        )
    )

    static let mergeCaps = Statement(
        named: "reference.mergeCaps",
        .write,
        takes: (
            [OfficerTitle].self, [PenaltyField].self, [Money].self, [Day].self, [Day?].self, [String].self,
            [String].self
        )
    )

    static let dropCalendarDays = Statement(named: "reference.dropCalendarDays", .write, takes: [Day].self)

    static let mergeCalendarDays = Statement(
        named: "reference.mergeCalendarDays",
        .write,
        takes: ([Day].self, [DayKind].self, [String].self, [String].self, [Bool].self, [String].self)
    )

    static let record = Statement(named: "reference.record", .write, takes: (String.self, String.self, Int32.self))

    static let loads = Statement(
        named: "reference.loads",
        .read,
        takes: (),
        gives: (String.self, Bytes.self, Int32.self, Moment.self),
        row: { ReferenceLoad(file: $0, sha256: $1.bytes, rows: Int($2), loadedAt: $3) }
    )

    static let shapes: [StatementShape] = [
        StatementShape(mergeAreas), StatementShape(mergeSuccessions), StatementShape(mergeAncestors),
        StatementShape(mergeProducers), StatementShape(mergeProducts), StatementShape(mergeAliases),
        StatementShape(dropRecognitions), StatementShape(mergeRecognitions), StatementShape(mergePoints),
        StatementShape(dropTargets), StatementShape(mergeTargets),
        StatementShape(dropBrackets), StatementShape(mergeBrackets), StatementShape(dropCaps),
        StatementShape(mergeCaps),
        StatementShape(dropCalendarDays), StatementShape(mergeCalendarDays),
        StatementShape(record), StatementShape(loads),
    ]
}
