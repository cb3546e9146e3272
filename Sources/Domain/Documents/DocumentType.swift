/// What a paper in a case's file is; names, forms and number signs of Circular 22/2021/TT-BCT and Decree 118/2021/NĐ-CP.
public enum DocumentType: String, CaseIterable, Hashable, Sendable {
    /// Decision to inspect.
    case inspectionDecision = "inspection_decision"
    /// Decision that amends a decision to inspect.
    case inspectionAmendment = "inspection_amendment"
    /// Decision that hands the power to inspect to a deputy.
    case inspectionDelegation = "inspection_delegation"
    /// Decision to apply a professional measure, verification above all.
    case professionalMeasure = "professional_measure"
    /// Decision that lengthens an inspection or a verification.
    case inspectionExtension = "inspection_extension"
    /// Minutes of an inspection.
    case inspectionMinutes = "inspection_minutes"
    /// Minutes of a verification or a working session.
    case verificationMinutes = "verification_minutes"
    /// An officer's report.
    case officerReport = "officer_report"
    /// An officer's proposal.
    case officerProposal = "officer_proposal"
    /// List of goods.
    case goodsList = "goods_list"
    /// Appendix to minutes or decisions.
    case appendix
    /// Diary of work; carries no number.
    case workDiary = "work_diary"
    /// Penalty without minutes.
    case spotPenalty = "spot_penalty"
    /// Penalty decision.
    case penaltyDecision = "penalty_decision"
    /// Decision to let a fine be paid in parts.
    case instalmentDecision = "instalment_decision"
    /// Decision to enforce a penalty.
    case coercionDecision = "coercion_decision"
    /// Confiscation where no penalty may be decided.
    case confiscationDecision = "confiscation_decision"
    /// Remedial measures where no penalty may be decided.
    case remedyDecision = "remedy_decision"
    /// Decision to destroy goods.
    case destructionDecision = "destruction_decision"
    /// Decision to hold goods for a time.
    case seizureDecision = "seizure_decision"
    /// Decision that lengthens a seizure.
    case seizureExtension = "seizure_extension"
    /// Decision to give goods back.
    case returnDecision = "return_decision"
    /// Decision to search.
    case searchDecision = "search_decision"
    /// Decision that hands a file with signs of a crime to the investigators.
    case crimeTransfer = "crime_transfer"
    /// Decision that hands the power to sanction to a deputy.
    case penaltyDelegation = "penalty_delegation"
    /// Decision that amends a penalty decision.
    case penaltyAmendment = "penalty_amendment"
    /// Decision that corrects a penalty decision's slips.
    case penaltyCorrection = "penalty_correction"
    /// Decision that cancels a penalty decision.
    case penaltyCancellation = "penalty_cancellation"
    /// Decision to ask for an expert's assessment.
    case expertAssessment = "expert_assessment"
    /// Minutes of a violation.
    case violationMinutes = "violation_minutes"
    /// Minutes of a working session about a violation.
    case workingMinutes = "working_minutes"
    /// Minutes of an oral explanation.
    case explanationMinutes = "explanation_minutes"
    /// Minutes of a valuation.
    case valuationMinutes = "valuation_minutes"
    /// Minutes that verify a case's circumstances.
    case circumstancesMinutes = "circumstances_minutes"
    /// Minutes of a seizure.
    case seizureMinutes = "seizure_minutes"
    /// Minutes of giving goods back.
    case returnMinutes = "return_minutes"
    /// Minutes of a confiscation.
    case confiscationMinutes = "confiscation_minutes"
    /// Minutes of a destruction.
    case destructionMinutes = "destruction_minutes"
    /// Minutes of sealing or unsealing.
    case sealMinutes = "seal_minutes"
    /// Minutes that hand the file and the exhibits to the investigators.
    case crimeFileHandover = "crime_file_handover"
    /// Minutes that hand a decision over for execution.
    case decisionTransferMinutes = "decision_transfer_minutes"
    /// Written notice to a party or an informant.
    case notice
    /// Letter that forwards information or a case.
    case transferLetter = "transfer_letter"
    /// Minutes of a handover to another agency.
    case handoverMinutes = "handover_minutes"
    /// The investigators' paper that gives a file back.
    case policeDecision = "police_decision"
    /// Submission to a superior.
    case submission
    /// Minutes of delivery or the post's receipt.
    case deliveryReceipt = "delivery_receipt"
    /// The treasury's receipt.
    case paymentReceipt = "payment_receipt"
    /// Record of a sale of confiscated goods.
    case saleRecord = "sale_record"
    /// Minutes of taking a sample.
    case samplingMinutes = "sampling_minutes"
    /// A laboratory's report.
    case testReport = "test_report"
    /// Plan of one inspection, or the year's plan.
    case inspectionPlan = "inspection_plan"
    /// List of the file's numbered pages.
    case closingList = "closing_list"
}
