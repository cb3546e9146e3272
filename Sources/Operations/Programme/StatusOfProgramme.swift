import Contract
import Domain
import JSON
import Postgres
import Storage

/// `programme.status`: each target beside what the register says, the published figures beside its own, the coverage.
enum StatusOfProgramme {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let day = try request.arguments(Contract.Request.on) ?? desk.today
        let scope = try request.arguments(ProgrammeStatus.scope)
        let status = try await desk.report { session throws(PostgresError) in
            let localities = try session.query(AreaStatements.localities, ())
            return (
                localities: localities,
                targets: try session.query(ProgrammeStatements.targets, ()),
                register: RegisterCount(
                    districts: localities.map(RegisterDistrict.init),
                    products: try session.query(ProgrammeStatements.products, ()).map(\.product),
                    points: try session.query(ProgrammeStatements.points, ())
                )
            )
        }
        let targets = status.targets.filter { scope == nil || $0.scope == scope }
        if let scope, targets.isEmpty {
            throw request.arguments.refusal(
                of: "scope",
                vi: "không có chỉ tiêu nào cho “\(scope)”; tỉnh là 49, huyện là mã trong danh bạ như 506",
                en: "there are no targets for “\(scope)”; the province is 49, districts have codes such as 506"
            )
        }
        var names = Dictionary(
            status.localities.map { ($0.code, $0.title) },
            uniquingKeysWith: { first, _ in first }
        )
        names[ProgrammeTarget.province] = try await desk.areaBook().area(code: ProgrammeTarget.province, on: day)?.title
        let rows = targets.map { target in
            row(ProgrammeAssessment(of: target, against: status.register), area: names[target.scope], request)
        }
        let baseline = PublishedBaseline(of: status.targets, against: status.register)
        return Reply(
            rows: rows,
            final: JSONWriter.object { json in
                json.field("count", rows.count)
                json.field("on", day.description)
                write(status.register, baseline, &json)
                write(SalesPointCoverage(of: status.register, on: day), &json)
            }
        )
    }

    private static func row(_ assessment: ProgrammeAssessment, area: String?, _ request: Request) -> [UInt8] {
        let target = assessment.target
        return JSONWriter.object { json in
            json.field("code", target.code)
            json.field("scope", target.scope)
            json.field("area", ifAny: area)
            json.field("record_kind", target.recordKind.rawValue)
            json.field("description", target.description)
            json.field("comparison", target.comparison.rawValue)
            json.field("target", figure: target.target)
            json.field("deadline", ifAny: target.deadline?.description)
            json.field("actual", figure: assessment.actual)
            json.field("verdict", assessment.verdict.rawValue)
            json.field("reason", request.text(assessment.reason))
        }
    }

    private static func write(_ register: RegisterCount, _ baseline: PublishedBaseline?, _ json: inout JSONWriter) {
        let recognised = register.products.filter { $0.evidence == .recognised }
        json.field("register") { json in
            json.field("products", register.products.count)
            json.field("recognised", recognised.count)
            json.field("three_star", recognised.count { $0.stars == 3 })
            json.field("four_star", recognised.count { $0.stars == 4 })
            json.field("five_star", recognised.count { $0.stars == 5 })
            json.field("stars_unknown", recognised.count { $0.stars == nil })
            json.field(
                "potential_five_star",
                register.products.count { $0.recognitions.contains(where: \.proposedFiveStar) }
            )
            json.field("sales_points", register.points.count)
        }
        guard let published = baseline?.published else { return }
        json.field("baseline") { json in
            json.field("products", published.products)
            json.field("three_star", published.threeStar)
            json.field("four_star", published.fourStar)
            json.field("potential_five_star", published.potentialFiveStar)
        }
    }

    private static func write(_ coverage: SalesPointCoverage, _ json: inout JSONWriter) {
        json.field("coverage") { json in
            json.field("districts", coverage.covered.count + coverage.uncovered.count)
            json.field("covered", coverage.covered.count)
            json.field("with", strings: coverage.covered.map(\.name))
            json.field("without", strings: coverage.uncovered.map(\.name))
        }
    }
}

extension JSONWriter {
    /// Writes a figure, whole where it is, or leaves it out where there is none.
    fileprivate mutating func field(_ name: String, figure: Double?) {
        guard let figure else { return }
        field(name, literal: Int64(exactly: figure).map(String.init) ?? String(figure))
    }
}
