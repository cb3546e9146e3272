public import Domain

/// What there is to know of an operation: dispatch, authorisation, help, documents, the command line and metrics read it here.
public struct OperationDefinition: Sendable {
    /// Whether it only looks, or records something.
    public enum Access: String, Sendable {
        /// Concerns the connection alone.
        case session
        /// Only looks.
        case read
        /// Records something; takes `id` as idempotency key.
        case write
    }

    /// Who may call it.
    public enum Audience: Sendable, Hashable {
        /// Everybody, with or without a token.
        case everybody
        /// Whoever has a good token.
        case officers
        /// Officers who hold one of these roles.
        case roles(Set<Role>)

        /// The audience in words of the wire: `everybody`, `officers`, or the roles in their order.
        public var words: [String] {
            switch self {
            case .everybody: ["everybody"]
            case .officers: ["officers"]
            case .roles(let roles): Role.allCases.filter(roles.contains).map(\.rawValue)
            }
        }
    }

    /// Which operation this is.
    public let operation: Operation
    /// Whether it only looks, or records something.
    public let access: Access
    /// Whether several of these writes that come together may be done together: none depends on what another one did.
    public let isIndependent: Bool
    /// Who may call it.
    public let audience: Audience
    /// One line of help.
    public let summary: Bilingual
    /// The fields it takes.
    public let parameters: [ParameterDescription]
    /// The one field that may stand bare, without its name.
    public let bare: String?
    /// The flag of the answer that says whether all is well: where it is false the command line ends as for input in conflict.
    public let verdict: String?
    /// The fields of each `ROW` line; nil when it answers without rows.
    public let rows: [AnswerField]?
    /// The fields of the `OK` line.
    public let answer: [AnswerField]

    /// Declares an operation.
    init(
        _ operation: Operation,
        _ access: Access,
        by audience: Audience,
        isIndependent: Bool = false,
        vi: String,
        en: String,
        takes parameters: [ParameterDescription] = [],
        bare: String? = nil,
        verdict: String? = nil,
        rows: [AnswerField]? = nil,
        answers answer: [AnswerField]
    ) {
        self.operation = operation
        self.access = access
        self.audience = audience
        self.isIndependent = isIndependent
        summary = Bilingual(vi: vi, en: en)
        self.parameters = access == .write ? [Request.id.description] + parameters : parameters
        self.bare = bare
        self.verdict = verdict
        self.rows = rows
        self.answer = answer
    }
}
