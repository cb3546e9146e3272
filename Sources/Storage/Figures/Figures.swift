public import Domain
public import Postgres

/// Reads figures in a transaction of their own.
public enum Figures {
    /// Says how the statements of a report are planned from here to the end of the transaction: they are short, and there are several of them.
    public static func prepare(_ session: Session) throws(PostgresError) {
        try session.script(
            "set local work_mem = '64MB'; set local jit = off; set local max_parallel_workers_per_gather = 0"
        )
    }

    /// What the days of a window come to by area of a level, those of no such area last.
    public static func areas(
        _ window: FactWindow,
        _ level: AreaLevel,
        on session: Session
    ) throws(PostgresError) -> [AreaSum] {
        // Planned before its days are known, and so for few rows, which it would sort: a hash takes half the time and is never much worse.
        try session.script("set local enable_sort = off")
        let sums = try session.query(FigureStatements.areas, (window, level))
        try session.script("set local enable_sort = on")
        return sums
    }
}
