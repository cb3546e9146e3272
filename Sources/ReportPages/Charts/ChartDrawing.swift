/// A chart as lines, boxes and texts at their places, in units of its own view box.
struct ChartDrawing {
    /// A line.
    struct Line {
        let x1: Double
        let y1: Double
        let x2: Double
        let y2: Double
        let name: String
    }

    /// A box.
    struct Box {
        let x: Double
        let y: Double
        let width: Double
        let height: Double
        let name: String
    }

    /// A text; its name says where it is held.
    struct Text {
        let x: Double
        let y: Double
        let text: String
        let name: String
    }

    let title: String
    let description: String
    /// What the colours mean; none where there is one.
    let legend: [(name: String, text: String)]
    let width: Double
    let height: Double
    var lines: [Line] = []
    var boxes: [Box] = []
    var texts: [Text] = []
}
