public import Domain

/// Why a text is not a checkpoint.
public enum CheckpointError: Error, Hashable, Sendable {
    /// Neither the form on paper nor a signed note.
    case unknownForm
    /// A line that no checkpoint has, or one that stands there twice; its number in the text, from 1.
    case unexpectedLine(Int)
    /// A line is missing; its name.
    case missingLine(String)
    /// What stands in a line cannot be read; the line's number and name.
    case malformed(line: Int, name: String)
    /// A line and its letters do not fit: one of them was mistyped; the line's number and name.
    case mistyped(line: Int, name: String)
    /// Each line fits its letters, but not all of them the letters at the end.
    case mixed
    /// The root in base64 is not the root in groups.
    case rootsDiffer(line: Int)
    /// The signature is of none of the keys.
    case notSigned

    /// What is wrong, where, and what to do.
    public var message: Bilingual {
        switch self {
        case .unknownForm:
            Bilingual(
                vi:
                    "không phải mốc kiểm tra: dòng đầu phải là “KIEM CHECKPOINT 1”, hoặc là một ghi chú có chữ ký (tên nhật ký, số sự kiện, gốc …)",
                en:
                    "not a checkpoint: it begins with “KIEM CHECKPOINT 1”, or it is a signed note (the log's name, size, root …)"
            )
        case .unexpectedLine(let line):
            Bilingual(
                vi: "dòng \(line): mốc kiểm tra không có dòng này, hoặc dòng bị lặp; so lại với bản giấy",
                en: "line \(line): a checkpoint has no such line, or it stands there twice; compare it with the paper"
            )
        case .missingLine(let name):
            Bilingual(
                vi: "thiếu dòng “\(name)”; chép đủ các dòng của bản giấy",
                en: "the line “\(name)” is missing; copy all lines of the paper"
            )
        case .malformed(let line, let name):
            Bilingual(
                vi: "dòng \(line) (“\(name)”): không đọc được; so lại từng nhóm với bản giấy",
                en: "line \(line) (“\(name)”): cannot be read; compare it group by group with the paper"
            )
        case .mistyped(let line, let name):
            Bilingual(
                vi:
                    "dòng \(line) (“\(name)”): không khớp bốn ký tự kiểm tra ở cuối dòng, có chỗ gõ nhầm; so lại từng nhóm với bản giấy",
                en: "line \(line) (“\(name)”): does not fit the four letters at its end, something was mistyped; "
                    + "compare it group by group with the paper"
            )
        case .mixed:
            Bilingual(
                vi: "các dòng không thuộc cùng một mốc kiểm tra, hoặc dòng “check” bị gõ nhầm",
                en: "the lines are not of one and the same checkpoint, or the line “check” was mistyped"
            )
        case .rootsDiffer(let line):
            Bilingual(
                vi: "dòng \(line): gốc dạng base64 khác gốc dạng nhóm; so lại hoặc bỏ dòng này",
                en: "line \(line): the root in base64 is not the root in groups; compare it, or leave this line out"
            )
        case .notSigned:
            Bilingual(
                vi: "chữ ký của mốc kiểm tra không phải của khóa nhật ký này: mốc của nhật ký khác hoặc đã bị sửa",
                en: "the checkpoint is not signed with this log's key: it is another log's, or it was changed"
            )
        }
    }
}
