import Contract
import Domain
import JSON
import Matching
import Storage

/// `product.check`: holds what a label says against the register, with every reason.
enum CheckProduct {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let arguments = request.arguments
        let day = try arguments(Contract.Request.on) ?? desk.today
        let label = LabelClaims(
            name: try arguments(ProductCheck.name),
            gtin: try arguments(ProductCheck.gtin),
            stars: try arguments(ProductCheck.stars).map(Int.init),
            producer: try arguments(ProductCheck.producer)
        )
        let index = try await desk.matchBook().products
        // Which product it is about does not hang on the certificate; what the certificate is worth is asked for that one alone.
        let code = index.check(label) { _ in .unknown(stars: nil) }.code
        let product = try await desk.products(Set([code].compactMap(\.self))).values.first
        let certificate = product?.history.certificate(on: day)
        let standing = certificate.map(CertificateStanding.init) ?? .unknown(stars: nil)
        let check = index.check(label) { _ in standing }
        return Reply(
            final: JSONWriter.object { json in
                json.field("verdict", check.verdict.rawValue)
                json.field("product", ifAny: check.code)
                json.field("name", ifAny: product?.name)
                json.field("certificate", ifAny: certificate?.state.rawValue)
                json.field("reasons", objects: check.reasons) { json, reason in
                    json.field("code", reason.code)
                    json.field("suspicious", reason.isSuspicious)
                    json.field("message", request.text(reason.words))
                }
            }
        )
    }
}

extension CertificateStanding {
    /// What the certificate of a day is worth to a label.
    fileprivate init(_ certificate: Certificate) {
        switch certificate.state {
        case .valid: self = certificate.stars.map { .valid(stars: $0) } ?? .unknown(stars: nil)
        case .expired: self = .expired(stars: certificate.stars)
        case .revoked: self = .revoked
        case .unknown: self = .unknown(stars: certificate.stars)
        }
    }
}
