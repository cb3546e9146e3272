public import Domain

extension Language {
    /// The language of people's text that the environment asks for; nil when `KIEM_LANG` names one that kiem does not speak.
    ///
    /// `KIEM_LANG` decides, else the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set, as POSIX orders them. `C`, `POSIX` and
    /// nothing at all say nothing about a language: then it is Vietnamese. A language that is neither gets English.
    public init?(_ environment: Environment) {
        if let own = environment["KIEM_LANG"] {
            self.init(rawValue: own)
            return
        }
        let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? "C"
        let name = String(locale.prefix { $0 != "_" && $0 != "." && $0 != "@" }).lowercased()
        self = ["c", "posix", "vi"].contains(name) ? .vietnamese : .english
    }
}
