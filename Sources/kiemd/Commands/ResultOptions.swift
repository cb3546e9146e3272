import ArgumentParser

/// How results are printed.
struct ResultOptions: ParsableArguments {
    @Flag(
        name: .customLong("json"),
        help: .init(vi: "in JSON, mỗi dòng một tài liệu", en: "print JSON, one document a line")
    )
    var isJSON = false

    /// Prints in that form.
    func results(_ composition: Composition) -> Results {
        Results(isJSON: isJSON, language: composition.language, talk: composition.talk)
    }
}
