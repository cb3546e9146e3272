/// Every operation there is; the raw value is its name on the wire, and `definition` says the rest.
public enum Operation: String, CaseIterable, Sendable {
    /// Versions and limits.
    case hello
    /// Shows a token.
    case auth
    /// Asks whether anybody is there.
    case ping
    /// The table of operations.
    case help
    /// Follows the log of writes.
    case watch
    /// Ends the connection.
    case quit
    /// Records an inspection with its findings.
    case inspectionLog = "inspection.log"
    /// Shows an inspection.
    case inspectionShow = "inspection.show"
    /// Lists inspections.
    case inspectionList = "inspection.list"
    /// Corrects an inspection by a new version.
    case inspectionCorrect = "inspection.correct"
    /// Shows a case.
    case caseShow = "case.show"
    /// Lists cases.
    case caseList = "case.list"
    /// Takes a case's next step.
    case caseAdvance = "case.advance"
    /// The times that the law sets.
    case caseDeadlines = "case.deadlines"
    /// Offers a case to another unit.
    case caseTransfer = "case.transfer"
    /// Takes over a case that was offered.
    case caseAccept = "case.accept"
    /// Leaves a case that was offered where it is.
    case caseDecline = "case.decline"
    /// Cases that wait to be taken over.
    case caseOffers = "case.offers"
    /// Numbers a paper of a case.
    case documentIssue = "document.issue"
    /// Voids a paper.
    case documentVoid = "document.void"
    /// Lists papers.
    case documentList = "document.list"
    /// Takes goods into custody.
    case goodsSeize = "goods.seize"
    /// Decides on a seizure, or lengthens it.
    case goodsDecide = "goods.decide"
    /// Moves goods from where they are.
    case goodsMove = "goods.move"
    /// Takes back a movement of goods.
    case goodsCorrect = "goods.correct"
    /// Takes a sample, or takes one a step further.
    case goodsSample = "goods.sample"
    /// Where everything is that was seized in a case.
    case goodsLedger = "goods.ledger"
    /// Records money that came in for a case.
    case paymentRecord = "payment.record"
    /// Takes back an entry of money.
    case paymentCorrect = "payment.correct"
    /// The money of a case.
    case paymentLedger = "payment.ledger"
    /// What the law says a fine may be.
    case fineSuggest = "fine.suggest"
    /// Records a complaint.
    case complaintFile = "complaint.file"
    /// Shows a complaint.
    case complaintShow = "complaint.show"
    /// Lists complaints.
    case complaintList = "complaint.list"
    /// Records a complaint's verification, acceptance or notice.
    case complaintAdvance = "complaint.advance"
    /// Forwards a complaint.
    case complaintForward = "complaint.forward"
    /// Closes a complaint.
    case complaintClose = "complaint.close"
    /// What a complaint may be about.
    case complaintMatch = "complaint.match"
    /// Confirms what a complaint is about.
    case complaintLink = "complaint.link"
    /// Takes back what a complaint was said to be about.
    case complaintUnlink = "complaint.unlink"
    /// Finds products by what people call them.
    case productSearch = "product.search"
    /// Shows a product as of a day.
    case productShow = "product.show"
    /// Lists products.
    case productList = "product.list"
    /// Registers a product.
    case productAdd = "product.add"
    /// Records a recognition of a product.
    case productCertify = "product.certify"
    /// Records the revocation of a recognition.
    case productRevoke = "product.revoke"
    /// Holds a label against the register.
    case productCheck = "product.check"
    /// Complaints, cases and findings around a product.
    case productComplaints = "product.complaints"
    /// Products with names like a product's.
    case productLookalikes = "product.lookalikes"
    /// Says that a product was registered twice.
    case productMerge = "product.merge"
    /// Takes back that a product was registered twice.
    case productUnmerge = "product.unmerge"
    /// Finds sales points by what people call them.
    case pointSearch = "point.search"
    /// Shows a sales point as of a day.
    case pointShow = "point.show"
    /// Lists sales points.
    case pointList = "point.list"
    /// Registers a sales point, a centre or a fair.
    case pointAdd = "point.add"
    /// Records that a sales point has closed.
    case pointClose = "point.close"
    /// Records that a sales point carries a product.
    case pointStock = "point.stock"
    /// Finds the unit an address names, on a day and today.
    case areaResolve = "area.resolve"
    /// The week's summary.
    case reportWeek = "report.week"
    /// Freezes a period's report.
    case reportPublish = "report.publish"
    /// A published report.
    case reportShow = "report.show"
    /// Published reports.
    case reportList = "report.list"
    /// What changed since a report was published.
    case reportDiff = "report.diff"
    /// The programme's targets against the register.
    case programmeStatus = "programme.status"
    /// Lists the events of the log.
    case auditLog = "audit.log"
    /// The newest signed head of the log.
    case auditCheckpoint = "audit.checkpoint"
    /// Recomputes the log.
    case auditVerify = "audit.verify"
    /// Shows something about the log to somebody outside.
    case auditProve = "audit.prove"
    /// Adds an officer.
    case officerAdd = "officer.add"
    /// Lists officers.
    case officerList = "officer.list"
    /// Records an inspection card.
    case officerCard = "officer.card"
    /// Records a suspension.
    case officerSuspend = "officer.suspend"
    /// Records a delegation.
    case officerDelegate = "officer.delegate"
    /// Lists units.
    case unitList = "unit.list"
    /// Says the digits before a unit's document numbers.
    case unitPrefix = "unit.prefix"
    /// Issues a token.
    case tokenIssue = "token.issue"
    /// Registers a client's certificate.
    case tokenRegister = "token.register"
    /// Lists tokens.
    case tokenList = "token.list"
    /// Revokes a token.
    case tokenRevoke = "token.revoke"

    /// The first word of the command: `inspection` of `inspection.log`.
    public var noun: String {
        String(rawValue.split(separator: ".")[0])
    }

    /// The second word of the command, nil for the operations of the session.
    public var verb: String? {
        let words = rawValue.split(separator: ".")
        return words.count > 1 ? String(words[1]) : nil
    }
}
