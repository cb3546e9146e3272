import Glibc

/// Wakes a thread that waits in `poll`, from any other thread.
final class Waker: Sendable {
    /// What the thread polls for reading.
    let descriptor: Int32
    private let writingEnd: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        let result = pipe(&ends)
        precondition(result == 0, "no descriptors left for a lane: errno \(errno)")
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        descriptor = ends[0]
        writingEnd = ends[1]
    }

    deinit {
        close(descriptor)
        close(writingEnd)
    }

    /// Makes `poll` on the descriptor return at once, now or when it is next called.
    func wake() {
        var byte: UInt8 = 1
        // A full pipe refuses the byte, and wakes as well as ever.
        _ = write(writingEnd, &byte, 1)
    }

    /// Forgets the wakes so far.
    func drain() {
        var bytes: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        let size = MemoryLayout.size(ofValue: bytes)
        while read(descriptor, &bytes, size) == size {}
    }

    /// Sleeps until woken, at longest for the duration.
    func sleep(for duration: Duration) {
        var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        if poll(&waited, 1, duration.pollMilliseconds) > 0 {
            drain()
        }
    }
}

extension Duration {
    /// For `poll`: rounded up, so that a deadline has passed when `poll` returns without an event.
    var pollMilliseconds: Int32 {
        guard self > .zero else { return 0 }
        let (seconds, attoseconds) = components
        guard seconds < 1_000_000 else { return 1_000_000_000 }
        return Int32(seconds * 1000) + Int32((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
