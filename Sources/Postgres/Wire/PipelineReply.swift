/// What `PQgetResult` gave.
enum PipelineReply {
    /// One row of a result that goes on.
    case row
    /// A statement's final result.
    case success
    /// An error.
    case failure
    /// `PGRES_PIPELINE_ABORTED`: not run, because something before it failed.
    case aborted
    /// `PGRES_PIPELINE_SYNC`.
    case sync
    /// NULL, which ends each statement's results.
    case end
}
