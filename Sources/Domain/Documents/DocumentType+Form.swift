extension DocumentType {
    /// The form's numbers as printed: `01` to `12` of market surveillance, `MQĐ…` and `MBB…` of sanctions; none for other papers.
    ///
    /// Decree 311/2026/NĐ-CP may have renumbered sanction forms.
    public var forms: [String] {
        switch self {
        case .inspectionDecision: ["01"]
        case .inspectionAmendment: ["02"]
        case .inspectionDelegation: ["03"]
        case .professionalMeasure: ["04"]
        case .inspectionExtension: ["05"]
        case .inspectionMinutes: ["06"]
        case .verificationMinutes: ["07"]
        case .officerReport: ["08"]
        case .officerProposal: ["09"]
        case .goodsList: ["10"]
        case .appendix: ["11"]
        case .workDiary: ["12"]
        case .spotPenalty: ["MQĐ01"]
        case .penaltyDecision: ["MQĐ02"]
        case .instalmentDecision: ["MQĐ05"]
        case .coercionDecision: ["MQĐ08", "MQĐ09", "MQĐ10", "MQĐ11", "MQĐ12", "MQĐ13"]
        case .confiscationDecision: ["MQĐ14"]
        case .remedyDecision: ["MQĐ15"]
        case .destructionDecision: ["MQĐ16"]
        case .seizureDecision: ["MQĐ20"]
        case .seizureExtension: ["MQĐ21"]
        case .returnDecision: ["MQĐ24"]
        case .searchDecision: ["MQĐ25", "MQĐ26", "MQĐ27", "MQĐ28"]
        case .crimeTransfer: ["MQĐ33"]
        case .penaltyDelegation: ["MQĐ34", "MQĐ35", "MQĐ37"]
        case .penaltyAmendment: ["MQĐ38"]
        case .penaltyCorrection: ["MQĐ39"]
        case .penaltyCancellation: ["MQĐ40"]
        case .expertAssessment: ["MQĐ41"]
        case .violationMinutes: ["MBB01"]
        case .workingMinutes: ["MBB02"]
        case .explanationMinutes: ["MBB03"]
        case .valuationMinutes: ["MBB04"]
        case .circumstancesMinutes: ["MBB05"]
        case .seizureMinutes: ["MBB15"]
        case .returnMinutes: ["MBB16", "MBB17"]
        case .confiscationMinutes: ["MBB20"]
        case .destructionMinutes: ["MBB21"]
        case .sealMinutes: ["MBB26", "MBB27"]
        case .crimeFileHandover: ["MBB28"]
        case .decisionTransferMinutes: ["MBB29"]
        case .notice, .transferLetter, .handoverMinutes, .policeDecision, .submission, .deliveryReceipt,
            .paymentReceipt, .saleRecord, .samplingMinutes, .testReport, .inspectionPlan, .closingList:
            []
        }
    }

    /// The sign after the number, as in `QĐ-KT`; `nil` where the paper has none, or where it was not verified.
    public var abbreviation: String? {
        switch self {
        case .inspectionDecision: "QĐ-KT"
        case .inspectionAmendment: "QĐ-SĐBSKT"
        case .inspectionDelegation: "QĐ-GQ"
        case .professionalMeasure: "QĐ-NV"
        case .inspectionExtension: "QĐ-KDGH"
        case .inspectionMinutes: "BB-KT"
        case .verificationMinutes: "BB-XMLV"
        case .officerReport: "BC"
        case .officerProposal: "ĐX"
        case .goodsList: "BK"
        case .appendix: "PL"
        case .spotPenalty, .penaltyDecision: "QĐ-XPHC"
        case .seizureDecision: "QĐ-TG"
        case .penaltyDelegation: "QĐ-GQXP"
        case .violationMinutes: "BB-VPHC"
        default: nil
        }
    }

    /// What stands behind the sequence in a unit's own numbers: the sign, else the form, else the type's name where no sign was verified.
    public var sign: String { abbreviation ?? forms.first ?? rawValue }

    /// Whether others make the paper, so that it comes with a number of theirs.
    public var isForeign: Bool {
        switch self {
        case .policeDecision, .deliveryReceipt, .paymentReceipt, .saleRecord, .testReport: true
        default: false
        }
    }

    /// Whose rules the paper follows.
    public var regime: DocumentRegime {
        guard let form = forms.first else { return .other }
        return form.hasPrefix("M") ? .sanction : .surveillance
    }
}
