import Contract
import JSON

extension LoadReport {
    /// The report as one JSON document; latencies in microseconds.
    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.field("clients", plan.clients)
            json.field("in_flight", plan.inFlight)
            json.field("mix", plan.mix.description)
            json.field("measured_seconds", figures.measuredSeconds, digits: 3)
            json.field("generator_processors", figures.processorShare, digits: 3)
            json.field("operations", objects: parts) { json, part in
                json.field("operation", part.chore.rawValue)
                json.field("answered", part.tally.right)
                json.field("measured", part.tally.measured)
                json.field("per_second", rate(part.tally), digits: 1)
                json.field("latency_us") { json in
                    for (name, nanoseconds) in part.tally.quantiles {
                        json.field(name, Double(nanoseconds) / 1_000, digits: 1)
                    }
                }
                json.field("errors") { json in
                    for (code, count) in part.tally.refusals { json.field(code.rawValue, count) }
                }
                json.field("wrong", part.tally.wrong)
                json.field("wrong_samples", strings: part.tally.samples)
            }
            json.field("numbers", figures.distinctNumbers)
            json.field("lost_connections", figures.lostConnections)
            json.field("repeated", figures.repeated)
            json.field("unknown", figures.unknown)
            json.field("unfinished_clients", figures.unfinished)
            json.field("clean", isClean)
        }
        return json.text
    }
}

extension JSONWriter {
    fileprivate mutating func field(_ name: String, _ number: Double, digits: Int) {
        key(name)
        raw(number.text(digits: digits))
    }
}
