extension SampleEvent {
    /// The event that a measured ratio calls for: up to 0.70 counterfeit, below 1 substandard, Decree 98/2020 Article 3(7)(b).
    public static func result(of ratio: MeasuredRatio) -> SampleEvent {
        switch ratio.kind {
        case .counterfeit: .failAsCounterfeit
        case .substandard: .failAsSubstandard
        default: .pass
        }
    }
}
