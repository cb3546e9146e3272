/// The version of kiem: service and command line of one build have the same, and `kiem doctor` tells when they differ.
public enum Version {
    /// The version.
    public static let current = "0.1.0"
}
