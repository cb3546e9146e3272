import Glibc

/// A thread of its own for calls that block.
enum LaneThread {
    private final class Start {
        let body: () -> Void

        init(_ body: @escaping () -> Void) {
            self.body = body
        }
    }

    /// Runs the body on a new thread.
    static func start(_ body: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let result = pthread_create(
            &thread,
            nil,
            { context in
                guard let context else { return nil }
                let start = Unmanaged<Start>.fromOpaque(context).takeRetainedValue()
                // Signals are the program's, not libpq's: a handler on this thread would only interrupt `poll`.
                var all = sigset_t()
                sigfillset(&all)
                pthread_sigmask(SIG_BLOCK, &all, nil)
                start.body()
                return nil
            },
            Unmanaged.passRetained(Start(body)).toOpaque()
        )
        precondition(result == 0, "no thread left for a lane: error \(result)")
        pthread_detach(thread)
    }
}
