import Glibc
import TestSupport

/// Whether tests that start a cluster are to run: PostgreSQL is installed, or its absence must fail.
let isServerExpected: Bool = {
    var found = glob_t()
    defer { globfree(&found) }
    return glob("/usr/lib/postgresql/*/bin/initdb", 0, nil, &found) == 0 || TestDatabase.isExpected
}()
