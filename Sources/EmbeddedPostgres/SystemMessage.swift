import Glibc

/// Words the system's error numbers.
enum SystemMessage {
    /// What the call that failed just now says.
    static var last: String { text(errno) }

    static func text(_ number: Int32) -> String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
            guard let start = buffer.baseAddress, strerror_r(number, start, buffer.count) == 0 else {
                return "errno \(number)"
            }
            return String(cString: start)
        }
    }
}
