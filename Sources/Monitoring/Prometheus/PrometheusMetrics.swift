public import CoreMetrics
import Synchronization

/// Keeps what the program counts and measures, and writes it down as Prometheus reads it.
///
/// Names become those of Prometheus: what is timed is in seconds and says so. Metrics of one name and the same labels are one metric,
/// however often they are made.
public final class PrometheusMetrics: MetricsFactory {
    enum Metric: Sendable {
        case counter(PrometheusCounter)
        case gauge(PrometheusGauge)
        case histogram(PrometheusHistogram)
    }

    private let metrics = Mutex<[MetricName: Metric]>([:])

    /// Begins empty.
    public init() {}

    /// All metrics as text, Prometheus' exposition format 0.0.4.
    public var text: String {
        PrometheusText.write(metrics.withLock { $0 })
    }

    /// Makes a counter, or gives the one there is.
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        let metric = metric(MetricName(label, dimensions)) { .counter(PrometheusCounter()) }
        if case .counter(let counter) = metric { return counter }
        // Another kind of metric has the name: what is counted shows nowhere, and nothing else goes wrong.
        return PrometheusCounter()
    }

    /// Makes a gauge, or gives the one there is.
    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        gauge(MetricName(label, dimensions))
    }

    /// Makes a histogram, or a gauge where values are not to be added up; or gives the one there is.
    public func makeRecorder(
        label: String,
        dimensions: [(String, String)],
        aggregate: Bool
    ) -> any RecorderHandler {
        let name = MetricName(label, dimensions)
        return aggregate ? histogram(name) : gauge(name)
    }

    /// Makes a histogram of seconds, or gives the one there is.
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        histogram(MetricName("\(label)_seconds", dimensions))
    }

    /// Keeps it: what was counted stays counted.
    public func destroyCounter(_: any CounterHandler) {}

    /// Keeps it.
    public func destroyMeter(_: any MeterHandler) {}

    /// Keeps it.
    public func destroyRecorder(_: any RecorderHandler) {}

    /// Keeps it.
    public func destroyTimer(_: any TimerHandler) {}

    private func gauge(_ name: MetricName) -> PrometheusGauge {
        if case .gauge(let gauge) = metric(name, { .gauge(PrometheusGauge()) }) { return gauge }
        return PrometheusGauge()
    }

    private func histogram(_ name: MetricName) -> PrometheusHistogram {
        if case .histogram(let histogram) = metric(name, { .histogram(PrometheusHistogram()) }) { return histogram }
        return PrometheusHistogram()
    }

    private func metric(_ name: MetricName, _ make: () -> Metric) -> Metric {
        metrics.withLock { metrics in
            if let metric = metrics[name] { return metric }
            let metric = make()
            metrics[name] = metric
            return metric
        }
    }
}
