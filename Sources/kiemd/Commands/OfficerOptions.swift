import ArgumentParser
import Operations
import VietnameseText

/// Who the first officer is.
struct OfficerOptions: ParsableArguments {
    @Option(
        help: .init(
            vi: "số hiệu kiểm soát viên được cấp mã truy cập",
            en: "number of the officer a token is issued to",
            value: "number"
        )
    )
    var officer = "0001"

    @Option(
        help: .init(
            vi: "họ tên, khi là người đầu tiên; mặc định: tên của tài khoản này",
            en: "name, where the officer is the first; the account's own unless given",
            value: "name"
        )
    )
    var name: String?

    @Option(
        help: .init(
            vi: "mã đơn vị, khi là người đầu tiên",
            en: "code of the unit, where the officer is the first",
            value: "code"
        )
    )
    var unit = "DN"

    func validate() throws {
        for (option, value) in [("--officer", officer), ("--name", name ?? "-"), ("--unit", unit)]
        where value.allSatisfy(\.isWhitespace) {
            throw ValidationError(
                Composition.helpLanguage.text(vi: "\(option) không được để trống", en: "\(option) must not be empty")
            )
        }
    }

    /// The officer, under the account's name where no other was given.
    func first(accountName: String) -> FirstOfficer {
        FirstOfficer(number: Self.plain(officer), name: Self.plain(name ?? accountName), unit: Self.plain(unit))
    }

    /// As the database keeps text: composed and without blanks around it.
    private static func plain(_ text: String) -> String {
        let composed = Vietnamese.composed(text)
        let start = composed.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
