public import Domain

extension RegisterDistrict {
    /// Takes a locality as the programme counts it.
    public init(_ locality: AreaRecord) {
        self.init(code: locality.code, name: "\(locality.kind) \(locality.name)")
    }
}
