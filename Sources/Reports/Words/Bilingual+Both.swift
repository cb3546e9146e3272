import Domain

extension Bilingual {
    /// A text that came in one language and stands for both.
    init(both text: String) {
        self.init(vi: text, en: text)
    }
}
