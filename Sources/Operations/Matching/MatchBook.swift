import Domain
import Matching
import Storage

import struct FoundationEssentials.UUID

/// The register made searchable by what complaints and labels say, as of one moment.
struct MatchBook: Sendable {
    /// How far the register had come.
    let mark: RegisterMark
    /// When the reference data was last loaded.
    let loadedAt: Moment?
    /// All products.
    let products: MatchIndex
    /// All sales points.
    let points: MatchIndex
    /// All areas.
    let areas: AreaBook

    /// The index of one of the registers.
    func index(of about: ComplaintSuggestion.About) -> MatchIndex {
        switch about {
        case .product: products
        case .salesPoint: points
        }
    }
}

extension RegisterEntry {
    /// What helps to recognise a product.
    init(_ product: KnownProduct, _ areas: AreaBook) {
        self.init(
            code: product.code,
            name: product.name,
            aliases: product.aliases,
            owner: product.producerName,
            areas: areas.entryAreas(product.areaID),
            gtins: product.gtin.map { [$0.digits] } ?? [],
            stars: product.stars
        )
    }

    /// What helps to recognise a sales point: with its house number a street names it; a commune alone does not.
    init(_ point: KnownPoint, _ areas: AreaBook) {
        let street = point.address?.split(separator: ",").first.map(String.init).flatMap { text in
            text.first?.isNumber == true ? text : nil
        }
        self.init(
            code: point.code,
            name: point.name,
            aliases: street.map { [$0] } ?? [],
            owner: point.operatorName,
            areas: point.areaID.map(areas.entryAreas) ?? []
        )
    }
}
