import Reports

/// A table for the template: a body for each section of rows, the first cell of each row its heading.
struct TableView {
    let caption: String
    let table: Table

    var values: [String: Any] {
        [
            "caption": caption,
            // Short ones stay on one sheet when they are printed.
            "length": table.rows.count <= 14 ? "short" : "long",
            "size": table.columns.count > 4 ? "wide" : "plain",
            "columns": table.columns.map { ["text": $0.heading, "isNumber": $0.isFlushRight] as [String: Any] },
            "bodies": bodies,
        ]
    }

    private var bodies: [[String: Any]] {
        var bodies: [(section: String?, rows: [[String: Any]])] = []
        for row in table.rows {
            switch row {
            case .section(let title): bodies.append((title, []))
            case .cells(let cells, _):
                if bodies.isEmpty { bodies.append((nil, [])) }
                bodies[bodies.count - 1].rows.append(view(cells))
            }
        }
        return bodies.map { body in
            var values: [String: Any] = ["rows": body.rows, "span": table.columns.count]
            if let section = body.section { values["section"] = section }
            return values
        }
    }

    private func view(_ cells: [Cell]) -> [String: Any] {
        [
            "first": cells.first?.text ?? "",
            "isTotal": cells.first?.ink == .strong,
            "cells": zip(table.columns, cells).dropFirst().map { column, cell in
                let names = [
                    column.isFlushRight ? "number" : nil, isCode(cell.text) ? "code" : nil,
                    cell.ink == .bad ? "alert" : nil,
                ].compactMap(\.self)
                var values: [String: Any] = ["text": cell.text]
                if !names.isEmpty { values["class"] = names.joined(separator: " ") }
                return values
            },
        ]
    }

    /// Numbers of records, codes and days are not broken at their hyphens.
    private func isCode(_ text: String) -> Bool {
        (1...20).contains(text.count) && !text.contains(" ") && text.contains { "-/".contains($0) }
    }
}
