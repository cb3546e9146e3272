/// The commands of Redis that stock clients send of their own accord; the only names whose case does not matter.
enum RedisCommand: String {
    case auth = "AUTH"
    case client = "CLIENT"
    case command = "COMMAND"
    case config = "CONFIG"
    case hello = "HELLO"
    case info = "INFO"
    case ping = "PING"
    case quit = "QUIT"
    case select = "SELECT"

    private static let longestName = 7

    init?(_ name: [UInt8]) {
        guard name.count <= Self.longestName else { return nil }
        let capitals = name.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 & 0xDF : $0 }
        self.init(rawValue: String(decoding: capitals, as: UTF8.self))
    }
}
