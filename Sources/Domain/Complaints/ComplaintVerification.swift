/// What a complaint must have gone through before an inspection rests on it.
public enum ComplaintVerification {
    /// What stands in the way of an inspection; nil where nothing does.
    ///
    /// Information from the press, from other agencies and from the public must have been verified before an ad hoc inspection,
    /// Circular 27/2020 article 8(3): the complaint was verified and then taken up.
    public static func obstacle(
        to form: InspectionForm,
        from channel: ComplaintChannel,
        in state: ComplaintState,
        wasVerified: Bool
    ) -> Obstacle? {
        guard form == .adHoc, channel.source.needsVerification else { return nil }
        let isTakenUp = state == .accepted || state == .resolved
        return wasVerified && isTakenUp ? nil : .verificationMissing(channel.source)
    }
}
