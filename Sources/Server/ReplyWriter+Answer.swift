import Contract
import Domain
import LineProtocol
import Operations

extension ReplyWriter {
    /// Writes the whole answer to a request.
    mutating func answer(_ outcome: Result<Reply, Refusal>, as form: AnswerForm, in language: Language) {
        switch (outcome, form) {
        case (.success(let reply), .lines(let tag)):
            for row in reply.rows { self.row(row, tag: tag) }
            ok(reply.final, tag: tag)
        case (.failure(let refusal), .lines(let tag)):
            error(refusal.json(in: language), tag: tag)
        case (.success(let reply), .json(let hasRows)):
            if hasRows { array(of: reply.rows.count + 1) }
            for row in reply.rows { bulk(row) }
            bulk(reply.final)
        case (.success, .value(let value)):
            self.value(value)
        case (.failure(let refusal), .json), (.failure(let refusal), .value):
            value(.error(refusal.respText(in: language)))
        }
    }
}
