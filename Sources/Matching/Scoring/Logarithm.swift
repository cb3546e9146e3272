#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The two functions that `FoundationEssentials` lacks.
enum Logarithm {
    static func natural(_ value: Float) -> Float {
        log(value)
    }

    static func exponential(_ value: Double) -> Double {
        exp(value)
    }
}
