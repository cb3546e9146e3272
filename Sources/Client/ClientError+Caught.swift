extension ClientError {
    /// The error that a future of ours failed with; whatever NIO adds of its own means that the connection is gone.
    init(caught error: any Error) {
        self = error as? ClientError ?? .connectionLost(reason: "\(error)")
    }
}
