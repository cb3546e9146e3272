import Domain

extension Operation {
    /// What there is to know of the operation.
    ///
    /// The switch keeps the table whole: a new case without a line here does not compile.
    public var definition: OperationDefinition {
        switch self {
        case .hello: Hello.definition
        case .auth: Auth.definition
        case .ping: Ping.definition
        case .help: Help.definition
        case .watch: Watch.definition
        case .quit: Quit.definition
        case .inspectionLog: InspectionLog.definition
        case .inspectionShow: InspectionShow.definition
        case .inspectionList: InspectionList.definition
        case .inspectionCorrect: InspectionCorrect.definition
        case .caseShow: CaseShow.definition
        case .caseList: CaseList.definition
        case .caseAdvance: CaseAdvance.definition
        case .caseDeadlines: CaseDeadlines.definition
        case .caseTransfer: CaseTransfer.definition
        case .caseAccept: CaseAccept.definition
        case .caseDecline: CaseDecline.definition
        case .caseOffers: CaseOffers.definition
        case .documentIssue: DocumentIssue.definition
        case .documentVoid: DocumentVoid.definition
        case .documentList: DocumentList.definition
        case .goodsSeize: GoodsSeize.definition
        case .goodsDecide: GoodsDecide.definition
        case .goodsMove: GoodsMove.definition
        case .goodsCorrect: GoodsCorrect.definition
        case .goodsSample: GoodsSample.definition
        case .goodsLedger: GoodsLedgerShow.definition
        case .paymentRecord: PaymentRecord.definition
        case .paymentCorrect: PaymentCorrect.definition
        case .paymentLedger: PaymentLedger.definition
        case .fineSuggest: FineSuggest.definition
        case .complaintFile: ComplaintFile.definition
        case .complaintShow: ComplaintShow.definition
        case .complaintList: ComplaintList.definition
        case .complaintAdvance: ComplaintAdvance.definition
        case .complaintForward: ComplaintForward.definition
        case .complaintClose: ComplaintClose.definition
        case .complaintMatch: ComplaintMatch.definition
        case .complaintLink: ComplaintLink.definition
        case .complaintUnlink: ComplaintUnlink.definition
        case .productSearch: ProductSearch.definition
        case .productShow: ProductShow.definition
        case .productList: ProductList.definition
        case .productAdd: ProductAdd.definition
        case .productCertify: ProductCertify.definition
        case .productRevoke: ProductRevoke.definition
        case .productCheck: ProductCheck.definition
        case .productComplaints: ProductComplaints.definition
        case .productLookalikes: ProductLookalikes.definition
        case .productMerge: ProductMerge.definition
        case .productUnmerge: ProductUnmerge.definition
        case .pointSearch: PointSearch.definition
        case .pointShow: PointShow.definition
        case .pointList: PointList.definition
        case .pointAdd: PointAdd.definition
        case .pointClose: PointClose.definition
        case .pointStock: PointStock.definition
        case .areaResolve: AreaResolve.definition
        case .reportWeek: ReportWeek.definition
        case .reportPublish: ReportPublish.definition
        case .reportShow: ReportShow.definition
        case .reportList: ReportList.definition
        case .reportDiff: ReportDiff.definition
        case .programmeStatus: ProgrammeStatus.definition
        case .auditLog: AuditLog.definition
        case .auditCheckpoint: AuditCheckpoint.definition
        case .auditVerify: AuditVerify.definition
        case .auditProve: AuditProve.definition
        case .officerAdd: OfficerAdd.definition
        case .officerList: OfficerList.definition
        case .officerCard: OfficerCard.definition
        case .officerSuspend: OfficerSuspend.definition
        case .officerDelegate: OfficerDelegate.definition
        case .unitList: UnitList.definition
        case .unitPrefix: UnitPrefixSet.definition
        case .tokenIssue: TokenIssue.definition
        case .tokenRegister: TokenRegister.definition
        case .tokenList: TokenList.definition
        case .tokenRevoke: TokenRevoke.definition
        }
    }
}

extension OperationDefinition.Audience {
    /// Inspectors, and leaders, who do what inspectors do and decide for the unit.
    static let casework = OperationDefinition.Audience.roles([.inspector, .leader])
    /// Those who decide for their unit.
    static let leaders = OperationDefinition.Audience.roles([.leader])
    /// Clerks, who keep complaints and alone see their senders, and those who verify them.
    static let complaints = OperationDefinition.Audience.roles([.inspector, .leader, .clerk])
    /// Those who look after people, tokens and reference data.
    static let administration = OperationDefinition.Audience.roles([.admin])
    /// Those who look into the log of writes.
    static let auditing = OperationDefinition.Audience.roles([.analyst, .admin])
    /// Those who read and sign reports.
    static let reporting = OperationDefinition.Audience.roles([.leader, .analyst])
}
