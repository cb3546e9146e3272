public import NIOCore

/// Cuts a stream of RESP2 into requests, however the bytes arrive.
///
/// A request is an array of strings; an empty array is passed over, as in Redis. What is too large is refused by what its header says,
/// before anything is allocated for it; its bytes are thrown away as they come, and the request behind it is taken as usual. Where the
/// framing itself is wrong, or a length is beyond what Redis takes, nothing more is read: bytes of a value must never be taken for a request.
public struct RESPFramer: Sendable {
    /// No operation has nearly as many fields.
    public static let defaultElementLimit = 1_024

    /// Redis' own bounds; a client that means more is not waited for.
    private static let largestArray = 1 << 20
    private static let largestString = 512 << 20

    private enum State: Sendable {
        case array
        case arrayLength
        case element
        case elementLength
        case content(missing: Int)
        case carriageReturn
        case lineFeed
        case broken
    }

    /// How many bytes the strings of a request may have together.
    public let limit: Int
    /// How many strings a request may have.
    public let elementLimit: Int
    private var state = State.array
    private var length = RESPLength()
    private var elements: [[UInt8]] = []
    private var element: [UInt8] = []
    /// How many elements the array has, and which of them is being read.
    private var count = 0
    private var position = 0
    /// The bytes of the request as far as its headers have said.
    private var size = 0
    /// Whether the request was refused and what is left of it is thrown away.
    private var isDiscarding = false

    /// Makes a framer at the start of a request.
    public init(limit: Int = LineFramer.defaultLimit, elementLimit: Int = RESPFramer.defaultElementLimit) {
        self.limit = limit
        self.elementLimit = elementLimit
    }

    /// How many bytes of an unfinished request are held.
    public var heldBytes: Int {
        elements.reduce(element.count) { $0 + $1.count }
    }

    /// Takes all that is readable and appends what is finished by it.
    public mutating func append(_ buffer: inout ByteBuffer, to frames: inout [RESPFrame]) {
        cut(buffer.readableBytesView, into: &frames)
        buffer.moveReaderIndex(to: buffer.writerIndex)
    }

    /// Takes some bytes and appends what is finished by them.
    public mutating func append(_ bytes: ArraySlice<UInt8>, to frames: inout [RESPFrame]) {
        cut(bytes, into: &frames)
    }

    private mutating func cut<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes, into frames: inout [RESPFrame]) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            switch state {
            case .content(let missing):
                let end = bytes.index(index, offsetBy: missing, limitedBy: bytes.endIndex) ?? bytes.endIndex
                if !isDiscarding { element.append(contentsOf: bytes[index..<end]) }
                let rest = missing - bytes.distance(from: index, to: end)
                state = rest == 0 ? .carriageReturn : .content(missing: rest)
                index = end
            case .broken:
                return
            default:
                take(bytes[index], into: &frames)
                index = bytes.index(after: index)
            }
        }
    }

    /// Takes a byte that is not content.
    private mutating func take(_ byte: UInt8, into frames: inout [RESPFrame]) {
        switch state {
        case .array:
            guard byte == .asterisk else { return end(.notAnArray, into: &frames) }
            length = RESPLength()
            state = .arrayLength
        case .arrayLength:
            switch length.take(byte) {
            case .unfinished: break
            case .finished(let count): beginArray(of: count, into: &frames)
            case .malformed: end(.badLength, into: &frames)
            }
        case .element:
            guard byte == .dollar else { return end(.notAString, element: position, into: &frames) }
            length = RESPLength()
            state = .elementLength
        case .elementLength:
            switch length.take(byte) {
            case .unfinished: break
            case .finished(let length): beginElement(of: length, into: &frames)
            case .malformed: end(.badLength, element: position, into: &frames)
            }
        case .carriageReturn:
            guard byte == .carriageReturn else { return end(.missingLineEnd, element: position, into: &frames) }
            state = .lineFeed
        case .lineFeed:
            guard byte == .lineFeed else { return end(.missingLineEnd, element: position, into: &frames) }
            finishElement(into: &frames)
        case .content, .broken:
            break
        }
    }

    private mutating func beginArray(of count: Int, into frames: inout [RESPFrame]) {
        switch count {
        case 0:
            state = .array
        case -1:
            frames.append(.refused(RESPError(.nullArray)))
            state = .array
        case 1...Self.largestArray:
            self.count = count
            position = 0
            size = 0
            state = .element
            if count > elementLimit { refuse(.tooManyElements(limit: elementLimit), into: &frames) }
        case ..<0:
            end(.badLength, into: &frames)
        default:
            end(.tooManyElements(limit: elementLimit), into: &frames)
        }
    }

    private mutating func beginElement(of length: Int, into frames: inout [RESPFrame]) {
        switch length {
        case -1:
            refuse(.nullElement, element: position, into: &frames)
            finishElement(into: &frames)
        case 0...Self.largestString:
            size += length
            if size > limit { refuse(.tooLong(limit: limit), element: position, into: &frames) }
            state = length == 0 ? .carriageReturn : .content(missing: length)
        case ..<0:
            end(.badLength, element: position, into: &frames)
        default:
            end(.tooLong(limit: limit), element: position, into: &frames)
        }
    }

    private mutating func finishElement(into frames: inout [RESPFrame]) {
        if !isDiscarding { elements.append(element) }
        element = []
        position += 1
        state = .element
        guard position == count else { return }
        if !isDiscarding { frames.append(.command(elements)) }
        elements = []
        isDiscarding = false
        state = .array
    }

    /// Answers for the request at once; the rest of it is still to come.
    private mutating func refuse(_ reason: RESPError.Reason, element: Int? = nil, into frames: inout [RESPFrame]) {
        guard !isDiscarding else { return }
        frames.append(.refused(RESPError(reason, element: element)))
        isDiscarding = true
        forget()
    }

    private mutating func end(_ reason: RESPError.Reason, element: Int? = nil, into frames: inout [RESPFrame]) {
        frames.append(.broken(RESPError(reason, element: element)))
        state = .broken
        forget()
    }

    private mutating func forget() {
        elements = []
        element = []
    }
}
