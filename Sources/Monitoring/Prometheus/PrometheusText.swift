/// Writes metrics in Prometheus' exposition format 0.0.4.
enum PrometheusText {
    static func write(_ metrics: [MetricName: PrometheusMetrics.Metric]) -> String {
        let families = Dictionary(grouping: metrics, by: \.key.name).sorted { $0.key < $1.key }
        return families.map { name, members in
            let members = members.sorted { labels($0.key.labels) < labels($1.key.labels) }
            let kind = members.first.map { self.kind(of: $0.value) } ?? "untyped"
            return "# TYPE \(name) \(kind)\n"
                + members.map { lines(of: $0.value, name, $0.key.labels) }.joined()
        }.joined()
    }

    private static func kind(of metric: PrometheusMetrics.Metric) -> String {
        switch metric {
        case .counter: "counter"
        case .gauge: "gauge"
        case .histogram: "histogram"
        }
    }

    private static func lines(
        of metric: PrometheusMetrics.Metric,
        _ name: String,
        _ own: [MetricName.Label]
    ) -> String {
        switch metric {
        case .counter(let counter): return "\(name)\(labels(own)) \(counter.value)\n"
        case .gauge(let gauge): return "\(name)\(labels(own)) \(number(gauge.value))\n"
        case .histogram(let histogram):
            let spread = histogram.spread
            var total = 0
            var lines = ""
            for (bound, count) in zip(PrometheusHistogram.bounds.map(number) + ["+Inf"], spread.counts) {
                total += count
                let label = MetricName.Label(name: "le", value: bound)
                lines += "\(name)_bucket\(labels(own + [label])) \(total)\n"
            }
            return lines + "\(name)_sum\(labels(own)) \(spread.sum)\n\(name)_count\(labels(own)) \(total)\n"
        }
    }

    private static func labels(_ labels: [MetricName.Label]) -> String {
        guard !labels.isEmpty else { return "" }
        return "{" + labels.map { "\($0.name)=\"\(escaped($0.value))\"" }.joined(separator: ",") + "}"
    }

    private static func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "\\": "\\\\"
            case "\"": "\\\""
            case "\n": "\\n"
            default: String(character)
            }
        }.joined()
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }
}
