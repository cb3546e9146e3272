import Domain
import JSON
import Storage

extension JSONWriter {
    /// Writes `area` as an object, or leaves it out where there is none.
    mutating func field(area: AreaRecord?) {
        guard let area else { return }
        field("area") { json in
            json.field("code", area.code)
            json.field("name", area.title)
            json.field("level", area.level.rawValue)
        }
    }

    /// Writes `area` as an object, or leaves it out where there is none.
    mutating func field(place: PlaceRecord?) {
        guard let place else { return }
        field("area") { json in
            json.field("code", place.code)
            json.field("name", place.fullTitle)
            json.field("level", place.level.rawValue)
        }
    }
}
