import Contract
import Domain
import JSON
import LineProtocol

extension FuzzTarget {
    func checkTokens(_ bytes: [UInt8]) throws(FuzzFailure) {
        _ = ReplyLine(bytes)
        let request: RequestLine
        do {
            request = try RequestLine(bytes)
        } catch {
            return try require((0...bytes.count).contains(error.offset), "\(error) is not in \(bytes)")
        }
        guard case .fields(let fields) = request.arguments else { return }
        // What was read and is written again means the same.
        var writer = RequestWriter()
        writer.write(request.operation, fields, tag: request.tag)
        let again: RequestLine
        do {
            again = try RequestLine(writer.bytes.dropLast())
        } catch {
            throw FuzzFailure("tokens: \(request) is written as \(writer.bytes), which is \(error)")
        }
        try require(again == request, "\(request) is read back as \(again)")
    }

    func checkJSON(_ bytes: [UInt8]) throws(FuzzFailure) {
        let value: JSONValue
        do {
            value = try JSONParser.parse(bytes)
        } catch {
            return try require((0...bytes.count).contains(error.offset), "\(error) is not in \(bytes)")
        }
        var writer = JSONWriter()
        writer.value(value)
        try require((try? JSONParser.parse(writer.bytes)) == value, "\(value) is written as \(writer.text)")
        try require(!writer.bytes.contains { $0 < 0x20 }, "\(writer.text) does not fit into a line")
    }

    func checkInputs(_ bytes: [UInt8]) throws(FuzzFailure) {
        guard case .object(let fields) = try? JSONParser.parse(bytes) else { return }
        let parameters = Operation.inspectionLog.definition.parameters
        var refusals: [Refusal] = []
        do throws(Refusal) {
            _ = try Arguments(fields, allowing: parameters)
        } catch {
            refusals.append(error)
        }
        // A field nobody knows keeps none of the others from being read.
        var known = JSONObject()
        for member in fields.members where parameters.contains(where: { $0.name == member.name }) {
            known.set(member.name, member.value)
        }
        if let arguments = try? Arguments(known, allowing: parameters) {
            let text = arguments.canonicalText
            try require((try? JSONParser.parse(text)) != nil, "\(text) is not JSON")
            refusals += Self.refusals(of: arguments)
        }
        for refusal in refusals {
            // A field whose name is the empty text cannot be named.
            let isNamed = refusal.field?.isEmpty == false || fields[""] != nil
            let isUseful = refusal.code == .invalid && isNamed && !refusal.message.en.isEmpty
            try require(isUseful, "\(refusal) says little")
        }
    }

    /// Reads every field by itself.
    private static func refusals(of arguments: Arguments) -> [Refusal] {
        var refusals: [Refusal] = []
        func read<Value>(_ parameter: Parameter<Value>) {
            do throws(Refusal) {
                _ = try arguments(parameter)
            } catch {
                refusals.append(error)
            }
        }
        read(Request.id)
        read(InspectionFields.form)
        read(InspectionFields.startedAt)
        read(InspectionFields.endedAt)
        read(InspectionFields.decisionNo)
        read(InspectionFields.decidedOn)
        read(InspectionFields.leader)
        read(InspectionFields.members)
        read(InspectionFields.salesPoint)
        read(InspectionFields.premises)
        read(InspectionFields.party)
        read(InspectionFields.complaint)
        read(InspectionFields.findings)
        return refusals
    }
}
