public import Domain
public import Postgres

/// What the programme's status is made from; localities are `AreaStatements.localities`.
public enum ProgrammeStatements {
    /// The programme's targets and baselines in the order of their file.
    public static let targets = Statement(
        named: "programme.targets",
        .read,
        takes: (),
        gives: (
            String.self, String.self, String.self, String.self, ProgrammeComparison.self, Double.self, Day?.self,
            ProgrammeRecordKind.self, String.self, String?.self, String?.self
        ),
        row: { code, scope, description, metric, comparison, target, deadline, kind, unit, url, note in
            ProgrammeTarget(
                code: code,
                scope: scope,
                description: description,
                metric: metric,
                comparison: comparison,
                target: target,
                deadline: deadline,
                recordKind: kind,
                unit: unit,
                sourceURL: url,
                note: note
            )
        }
    )

    /// Every product of a former district, as far as the programme counts it.
    public static let products = Statement(named: "programme.products", .read, takes: (), rows: CountedProduct.self)

    /// Every sales point, as far as the programme counts it.
    public static let points = Statement(
        named: "programme.points",
        .read,
        takes: (),
        gives: (String?.self, SalesPointKind.self, SalesPointStatus?.self, Bool.self, Day?.self, Day?.self),
        row: { district, kind, status, isDesignated, openedOn, closedOn in
            RegisterPoint(
                district: district,
                kind: kind,
                status: status,
                isDesignated: isDesignated,
                openedOn: openedOn,
                closedOn: closedOn
            )
        }
    )

    static let shapes: [StatementShape] = [StatementShape(targets), StatementShape(products), StatementShape(points)]
}
