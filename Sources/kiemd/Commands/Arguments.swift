public import ArgumentParser
public import Domain
public import Logging

extension Language: ExpressibleByArgument {}

extension Logger.Level: @retroactive ExpressibleByArgument {}

extension ArgumentHelp {
    /// Help in the language of people's text.
    init(vi: String, en: String) {
        self.init(Composition.helpLanguage.text(vi: vi, en: en))
    }

    /// Help in the language of people's text, with a word for the value.
    init(vi: String, en: String, value: String) {
        self.init(Composition.helpLanguage.text(vi: vi, en: en), valueName: value)
    }
}

extension Language {
    /// Picks the text in this language.
    func text(vi: String, en: String) -> String {
        Bilingual(vi: vi, en: en).text(in: self)
    }
}
