import Mustache

/// The templates under `Templates/`, which the build puts into the program.
enum Templates {
    /// Fills in the page.
    static func page(_ values: [String: Any]) -> String {
        guard let page = library.render(values, withTemplate: "page") else {
            preconditionFailure("the page's template is there")
        }
        return page
    }

    private static let library: MustacheLibrary = {
        MustacheContentTypes.register(EscapedText(), named: "KIEM")
        let files = [
            ("page", PackageResources.page_mustache), ("part", PackageResources.part_mustache),
            ("table", PackageResources.table_mustache), ("chart", PackageResources.chart_mustache),
            ("style", PackageResources.style_mustache),
        ]
        do {
            var library = MustacheLibrary()
            for (name, bytes) in files {
                // In front of each one: a partial does not inherit it, and would fall back to Mustache's own escaping.
                try library.register("{{% CONTENT_TYPE: KIEM}}" + String(decoding: bytes, as: UTF8.self), named: name)
            }
            return library
        } catch {
            preconditionFailure("a template cannot be read: \(error)")
        }
    }()
}
