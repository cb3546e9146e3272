/// What a figure of the programme counts.
public enum ProgrammeMetric: String, CaseIterable, Hashable, Sendable {
    /// Products recognised with any rank.
    case productsRecognised = "products_recognised"
    /// Products with three stars or more.
    case productsAtLeast3Star = "products_ge_3_star"
    /// Products with three stars.
    case products3Star = "products_3_star"
    /// Products with four stars.
    case products4Star = "products_4_star"
    /// Products that the province proposed for five stars.
    case productsPotential5Star = "products_potential_5_star"
    /// Products proposed for five stars within the deadline's year.
    case productsProposed5Star = "products_proposed_5_star"
    /// Products that reached four stars within the deadline's year.
    case products4StarInYear = "products_4_star_in_year"
    /// Products registered for the round of the deadline's year.
    case productsRegistered = "products_registered"
    /// The part of the registered products that reached three stars or more, in percent.
    case shareRegisteredAtLeast3Star = "share_registered_ge_3_star"
    /// New products with three stars or more.
    case productsNewAtLeast3Star = "products_new_ge_3_star"
    /// New products with three stars.
    case productsNew3Star = "products_new_3_star"
    /// New products with four stars.
    case productsNew4Star = "products_new_4_star"
    /// Products that were helped to develop.
    case productsDeveloped = "products_developed"
    /// Products that are exported.
    case productsExported = "products_exported"
    /// Districts with at least one OCOP sales point that operates.
    case districtsWithSalesPoint = "districts_with_sales_point"
    /// OCOP sales points that operate, without centres.
    case salesPoints = "ocop_sales_points"
    /// OCOP sales points opened within the deadline's year.
    case salesPointsAdded = "ocop_sales_points_added"
    /// OCOP centres that operate.
    case centres = "ocop_centres"
    /// Fairs held by the province within the deadline's year.
    case provincialFairs = "provincial_fairs"
    /// Organisations strengthened or founded.
    case organisations = "organisations_strengthened_or_new"
    /// Cooperatives founded.
    case cooperativesNew = "cooperatives_new"
    /// Enterprises founded.
    case enterprisesNew = "enterprises_new"
    /// The part of the producers that signed a commitment to food safety, in percent.
    case shareFoodSafetyCommitment = "share_producers_food_safety_commitment"
    /// Revenue a year after recognition over revenue before.
    case revenueRatio = "revenue_ratio_1y_after"
    /// Profit a year after recognition over profit before.
    case profitRatio = "profit_ratio_1y_after"
    /// Sales in đồng.
    case sales = "ocop_sales_vnd"
    /// Profit in đồng.
    case profit = "ocop_profit_vnd"
}
