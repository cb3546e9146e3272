import CoreMetrics
import Testing

@testable import Monitoring

@Suite("Metrics as Prometheus reads them")
struct PrometheusTests {
    @Test("counters, gauges and times, each family once, its members by their labels")
    func text() {
        let metrics = PrometheusMetrics()
        metrics.makeCounter(label: "kiem_requests_total", dimensions: [("outcome", "ok"), ("operation", "ping")])
            .increment(by: 3)
        // The same metric, its labels in another order.
        metrics.makeCounter(label: "kiem_requests_total", dimensions: [("operation", "ping"), ("outcome", "ok")])
            .increment(by: 1)
        metrics.makeCounter(label: "kiem_requests_total", dimensions: [("operation", "auth"), ("outcome", "ok")])
            .increment(by: 1)
        let meter = metrics.makeMeter(label: "kiem_connections_open", dimensions: [])
        meter.set(Int64(7))
        meter.decrement(by: 2)
        #expect(
            metrics.text == """
                # TYPE kiem_connections_open gauge
                kiem_connections_open 5
                # TYPE kiem_requests_total counter
                kiem_requests_total{operation="auth",outcome="ok"} 1
                kiem_requests_total{operation="ping",outcome="ok"} 4

                """
        )
    }

    @Test("times are seconds in buckets that add up")
    func histogram() {
        let metrics = PrometheusMetrics()
        let timer = metrics.makeTimer(label: "kiem_request_duration", dimensions: [("operation", "ping")])
        for nanoseconds in [400_000, 500_000, 3_000_000, 20_000_000_000] { timer.recordNanoseconds(Int64(nanoseconds)) }
        let lines = metrics.text.split(separator: "\n")
        #expect(lines.first == "# TYPE kiem_request_duration_seconds histogram")
        #expect(lines.contains(#"kiem_request_duration_seconds_bucket{operation="ping",le="0.0005"} 2"#))
        #expect(lines.contains(#"kiem_request_duration_seconds_bucket{operation="ping",le="0.005"} 3"#))
        #expect(lines.contains(#"kiem_request_duration_seconds_bucket{operation="ping",le="10"} 3"#))
        #expect(lines.contains(#"kiem_request_duration_seconds_bucket{operation="ping",le="+Inf"} 4"#))
        #expect(lines.contains(#"kiem_request_duration_seconds_count{operation="ping"} 4"#))
    }

    @Test("what would end a label's value is escaped")
    func escapes() {
        let metrics = PrometheusMetrics()
        metrics.makeCounter(label: "a", dimensions: [("b", "\"\\\n")]).increment(by: 1)
        #expect(metrics.text == "# TYPE a counter\na{b=\"\\\"\\\\\\n\"} 1\n")
    }
}
