/// The kinds of lanes; the raw value is what logs, metrics and `pg_stat_activity` call them.
enum LaneKind: String {
    case reader, writer, reporter, listener
}
