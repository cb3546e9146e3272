extension LegalAct {
    /// Finds a decree by its short number, `98/2020`; `nil` for one that no rule here rests on.
    public static func decree(_ number: String) -> LegalAct? {
        LegalAct(rawValue: number + "/NĐ-CP")
    }
}
