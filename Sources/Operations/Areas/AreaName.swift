import Domain
import Storage

/// An area's name as people say it, with its kind in front: `Phường Tam Kỳ`.
enum AreaName {
    static func text(kind: String, name: String) -> String {
        guard let first = kind.first else { return name }
        return "\(first.uppercased())\(kind.dropFirst()) \(name)"
    }
}

extension AreaRecord {
    var title: String { AreaName.text(kind: kind, name: name) }
}

extension AreaLabel {
    var title: String { AreaName.text(kind: kind, name: name) }
}

extension PlaceRecord {
    var title: String { AreaName.text(kind: kind, name: name) }

    /// The area and the former district around it: `Xã Tam Thanh, thành phố Tam Kỳ`.
    var fullTitle: String {
        guard let localityKind, let localityName, localityCode != code else { return title }
        return "\(title), \(localityKind) \(localityName)"
    }
}
