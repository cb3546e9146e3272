import Glibc

/// The programs that were built together with these tests.
enum Programs {
    static let kiemd = "\(directory)/kiemd"
    static let kiem = "\(directory)/kiem"

    /// The repository.
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
        separator: "/"
    )

    /// Where the build put everything: the test bundle is a program of its own there.
    private static let directory: String = {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlink("/proc/self/exe", &buffer, buffer.count)
        let path = String(decoding: buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    }()
}
