import Contract
import Domain

/// Decides from the table alone whether a caller may make a call.
enum Judge {
    /// The caller, when the operation is for them.
    ///
    /// - Throws: `unauthenticated` without a token, `forbidden` without one of the roles.
    static func admit(_ caller: Caller?, to definition: OperationDefinition) throws(Refusal) -> Caller {
        guard let caller else {
            throw Refusal(
                .unauthenticated,
                vi: "chưa xuất trình mã truy cập; gửi auth token=… trước",
                en: "no token was shown yet; send auth token=… first"
            )
        }
        guard case .roles(let roles) = definition.audience, roles.isDisjoint(with: caller.roles) else { return caller }
        let wanted = definition.audience.words.joined(separator: ", ")
        throw Refusal(
            .forbidden,
            vi: "\(definition.operation.rawValue) dành cho vai trò: \(wanted)",
            en: "\(definition.operation.rawValue) is for the roles: \(wanted)"
        )
    }
}
