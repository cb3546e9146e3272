import ArgumentParser
import Server

/// Where a service listens, and what connections may ask for.
struct ListenOptions: ParsableArguments {
    @Option(
        help: .init(
            vi: "nghe thêm ở máy:cổng, tcp://máy:cổng, tls://máy:cổng hoặc unix:/đường/dẫn; lặp lại được; "
                + "none: chỉ socket; mặc định 127.0.0.1:7341",
            en: "listen here too: host:port, tcp://host:port, tls://host:port or unix:/path; may be repeated; "
                + "none: the socket alone; 127.0.0.1:7341 unless given",
            value: "address"
        )
    )
    var listen: [ListenPlace] = []

    @Flag(
        help: .init(
            vi: "cho phép TCP không mã hóa ngoài máy này: mã truy cập và dữ liệu cá nhân đi qua mạng ai cũng đọc được",
            en: "allow plain TCP beyond this machine: tokens and personal data then cross the network readable for all"
        )
    )
    var allowPlaintext = false

    @OptionGroup var tls: TLSOptions

    @Option(
        help: .init(
            vi: "nơi xem /healthz, /readyz và /metrics qua HTTP, chỉ trên máy này; cổng 0 do hệ thống chọn; none: tắt",
            en:
                "where /healthz, /readyz and /metrics are, over HTTP and on this machine alone; port 0 is the system's choice; none: nowhere",
            value: "127.0.0.1:port"
        )
    )
    var monitor = MonitorPlace.standard

    @Option(
        help: .init(
            vi: "ghi vào nhật ký thao tác nào lâu hơn bấy nhiêu mili giây",
            en: "log every operation that takes more than so many milliseconds",
            value: "milliseconds"
        )
    )
    var slow = Int(ServerConfiguration(addresses: []).slowAfter / .milliseconds(1))

    @Option(help: .init(vi: "độ dài tối đa của một dòng, byte", en: "longest line taken, in bytes", value: "bytes"))
    var lineBytes = ServerLimits().lineBytes

    @Option(
        help: .init(
            vi: "số yêu cầu một kết nối được xử lý cùng lúc",
            en: "requests of one connection worked on at once",
            value: "count"
        )
    )
    var requestsInFlight = ServerLimits().requestsInFlight

    @Option(
        help: .init(
            vi: "đóng kết nối im lặng sau bấy nhiêu giây",
            en: "close a connection after so many seconds without a request",
            value: "seconds"
        )
    )
    var idle = Int(ServerLimits().idle.components.seconds)

    @Option(help: .init(vi: "số kết nối tối đa", en: "connections open at once", value: "count"))
    var connections = ServerLimits().connections

    @Option(
        help: .init(
            vi: "số mã truy cập sai một địa chỉ được đưa ra trong một phút",
            en: "wrong tokens an address may show in a minute",
            value: "count"
        )
    )
    var wrongTokensAMinute = ServerLimits().wrongTokensAMinute

    func validate() throws {
        let limits = [
            ("--line-bytes", lineBytes), ("--requests-in-flight", requestsInFlight), ("--idle", idle),
            ("--slow", slow), ("--connections", connections), ("--wrong-tokens-a-minute", wrongTokensAMinute),
        ]
        for (name, value) in limits where !(1...1_000_000_000).contains(value) {
            throw ValidationError(
                Composition.helpLanguage.text(
                    vi: "\(name) phải từ 1 đến 1000000000",
                    en: "\(name) must be from 1 to 1000000000"
                )
            )
        }
        if listen.contains(where: \.isEncrypted), tls.files == nil {
            throw ValidationError(
                Composition.helpLanguage.text(
                    vi: "--listen tls://… cần --tls-certificate và --tls-key",
                    en: "--listen tls://… wants --tls-certificate and --tls-key"
                )
            )
        }
        guard !listen.contains(.none) || listen == [.none] else {
            throw ValidationError(
                Composition.helpLanguage.text(
                    vi: "--listen none không đi cùng địa chỉ khác",
                    en: "--listen none stands alone"
                )
            )
        }
    }

    /// Where to listen, and within which bounds, beside the service's own socket.
    func configuration(socket: String) -> ServerConfiguration {
        var addresses = [ListenAddress.unix(socket)]
        for case .address(let address) in listen.isEmpty ? [.standard] : listen { addresses.append(address) }
        return ServerConfiguration(
            addresses: addresses,
            limits: ServerLimits(
                lineBytes: lineBytes,
                requestsInFlight: requestsInFlight,
                idle: .seconds(idle),
                connections: connections,
                wrongTokensAMinute: wrongTokensAMinute
            ),
            allowPlaintext: allowPlaintext,
            tls: tls.files,
            slowAfter: .milliseconds(slow)
        )
    }
}
