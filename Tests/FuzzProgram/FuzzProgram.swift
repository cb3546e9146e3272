import FoundationEssentials
import Fuzzing

/// Reads one input of libFuzzer: the first byte says by which reader, the rest is read.
///
/// The pointer is libFuzzer's, valid for the call; the bytes are copied before anything else is done.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let first = bytes.first else { return 0 }
    let targets = FuzzTarget.allCases
    do {
        try targets[Int(first) % targets.count].check(Array(bytes.dropFirst()))
    } catch {
        // The only thing that libFuzzer takes for a finding is the end of the process.
        fatalError(error.description)
    }
    return 0
}

/// Writes the examples that the search starts from, before libFuzzer reads its corpus.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>>>
) -> CInt {
    guard let directory = ProcessInfo.processInfo.environment["KIEM_FUZZ_EXAMPLES"] else { return 0 }
    for (number, target) in FuzzTarget.allCases.enumerated() {
        for (index, example) in target.examples.enumerated() {
            // A search without an example still is one.
            try? Data([UInt8(number)] + example).write(to: URL(filePath: "\(directory)/\(target)-\(index)"))
        }
    }
    return 0
}
