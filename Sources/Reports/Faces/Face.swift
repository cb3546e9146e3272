import Contract
import Domain
import JSON

/// How answers look to people: every operation has a face drawn from its fields, some have one of their own.
public enum Face {
    /// The answer as text for a terminal or a pipe; empty when there is nothing to show.
    public static func text(of answer: Answer, on paper: Paper) -> String {
        var page = Page(on: paper)
        let wording = Wording(operation: answer.operation, language: paper.language)
        (ownFaces[answer.operation] ?? GeneralFace.draw)(answer, wording, &page)
        return page.text
    }

    /// The operations whose fields alone would not read well.
    private static let ownFaces: [Operation: @Sendable (Answer, Wording, inout Page) -> Void] = [
        .productShow: ProductFace.draw,
        .inspectionShow: InspectionFace.draw,
        .inspectionLog: RecordedFace.draw,
        .inspectionCorrect: RecordedFace.draw,
        .complaintFile: RecordedFace.draw,
        .productAdd: RecordedFace.draw,
        .caseShow: CaseFace.draw,
        .fineSuggest: FineFace.draw,
        .auditCheckpoint: CheckpointFace.draw,
        .auditVerify: VerificationFace.draw,
        .reportWeek: ReportFace.draw,
        .reportShow: ReportFace.draw,
        .programmeStatus: ProgrammeFace.draw,
    ]
}
