import LineProtocol
import SeededRandom

extension FuzzTarget {
    /// Small, so that small inputs go beyond it.
    private static let limit = 64
    private static let elementLimit = 8

    func checkLines(_ bytes: [UInt8]) throws(FuzzFailure) {
        var whole: [Line] = []
        var framer = LineFramer(limit: Self.limit)
        framer.append(bytes[...], to: &whole)
        try require(framer.heldBytes <= Self.limit + 1, "\(framer.heldBytes) bytes are held")
        for case .complete(let line) in whole {
            try require(line.count <= Self.limit && !line.contains(0x0A), "\(line) is no line")
        }
        var pieces: [Line] = []
        var framerOfPieces = LineFramer(limit: Self.limit)
        for piece in Self.pieces(of: bytes) {
            framerOfPieces.append(piece, to: &pieces)
            try require(framerOfPieces.heldBytes <= Self.limit + 1, "\(framerOfPieces.heldBytes) bytes are held")
        }
        try require(pieces == whole, "in pieces it is \(pieces), in one \(whole)")
    }

    func checkRESP(_ bytes: [UInt8]) throws(FuzzFailure) {
        var whole: [RESPFrame] = []
        var framer = RESPFramer(limit: Self.limit, elementLimit: Self.elementLimit)
        framer.append(bytes[...], to: &whole)
        try require(framer.heldBytes <= Self.limit, "\(framer.heldBytes) bytes are held")
        for (index, frame) in whole.enumerated() {
            switch frame {
            case .command(let strings):
                let size = strings.reduce(0) { $0 + $1.count }
                let isWithinLimits = (1...Self.elementLimit).contains(strings.count) && size <= Self.limit
                try require(isWithinLimits, "\(strings) is beyond the limits")
                try checkRequest(strings)
            case .refused: break
            case .broken: try require(index == whole.count - 1, "something was read behind \(frame)")
            }
        }
        var pieces: [RESPFrame] = []
        var framerOfPieces = RESPFramer(limit: Self.limit, elementLimit: Self.elementLimit)
        for piece in Self.pieces(of: bytes) {
            framerOfPieces.append(piece, to: &pieces)
            try require(framerOfPieces.heldBytes <= Self.limit, "\(framerOfPieces.heldBytes) bytes are held")
        }
        try require(pieces == whole, "in pieces it is \(pieces), in one \(whole)")
    }

    private func checkRequest(_ strings: [[UInt8]]) throws(FuzzFailure) {
        let request: RESPRequest
        do {
            request = try RESPRequest(strings)
        } catch {
            let isInside = error.element.map { strings.indices.contains($0) && error.offset <= strings[$0].count }
            return try require(isInside ?? false, "\(error) is not in \(strings)")
        }
        try require(Array(request.operation.utf8) == strings[0], "the operation of \(strings) changed")
    }

    /// Cuts bytes into pieces whose lengths hang on nothing but the bytes.
    private static func pieces(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var generator = SeededGenerator(
            seed: bytes.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        )
        var pieces: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            pieces.append(rest.prefix(Int(generator.next() % 9) + 1))
            rest = rest.dropFirst(pieces[pieces.count - 1].count)
        }
        return pieces
    }
}
