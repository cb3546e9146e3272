extension String.UTF8View {
    /// Whether every byte is ASCII, so that none of the rules for letters with marks applies.
    var isASCII: Bool {
        withContiguousStorageIfAvailable { $0.allSatisfy { $0 < 0x80 } } ?? allSatisfy { $0 < 0x80 }
    }
}
