import Contract
import JSON

/// A rule about fields that depend on one another, which no table shows: said, and shown by what is refused.
struct JointRule: Sendable {
    /// The rule.
    let sentence: String
    /// Fields of `inspection.log` that break it.
    let fields: String
    private let judge: @Sendable (Arguments) throws(Refusal) -> Void

    static let all = [
        JointRule(
            "A finding's `quantity` and `unit` go together.",
            #"{"findings":[{"label_name":"Nước mắm","kind":"counterfeit","quantity":12}]}"#
        ) { arguments throws(Refusal) in _ = try arguments(InspectionFields.findings) },
        JointRule(
            "A finding's `basis` is for knock-offs only.",
            #"{"findings":[{"label_name":"Nước mắm","kind":"counterfeit","basis":"infringement"}]}"#
        ) { arguments throws(Refusal) in _ = try arguments(InspectionFields.findings) },
        JointRule(
            "A party has a name, unless nobody could identify it.",
            #"{"party":{"kind":"enterprise"}}"#
        ) { arguments throws(Refusal) in _ = try arguments(InspectionFields.party) },
    ]

    private init(
        _ sentence: String,
        _ fields: String,
        judge: @escaping @Sendable (Arguments) throws(Refusal) -> Void
    ) {
        self.sentence = sentence
        self.fields = fields
        self.judge = judge
    }

    /// What the fields are refused with; nil when they are not, which makes the rule a lie.
    var refusal: Refusal? {
        guard case .object(let object)? = try? JSONParser.parse(fields) else { return nil }
        do throws(Refusal) {
            try judge(Arguments(object, allowing: Contract.Operation.inspectionLog.definition.parameters))
            return nil
        } catch {
            return error
        }
    }
}
