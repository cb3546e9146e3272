import Contract
import Domain
import Postgres
import Storage

extension Refusal {
    /// What the client is told when something could not be stored or read.
    init(_ error: StorageError, field: String?) {
        switch error {
        case .duplicateCode(let code):
            self.init(
                .conflict,
                vi: "mã “\(code)” đã được dùng; hãy chọn mã khác",
                en: "the code “\(code)” is taken; choose another",
                field: field
            )
        case .unknownArea(let code): self = .noSuch(.area, code, field: field)
        case .unknownProduct(let code): self = .noSuch(.product, code, field: field)
        case .unknownPoint(let code): self = .noSuch(.point, code, field: field)
        case .unknownRecognition:
            self.init(
                .notFound,
                vi: "không có lần công nhận này; xem product.show",
                en: "there is no such recognition; see product.show",
                field: "recognition"
            )
        case .duplicateRecognition:
            self.init(
                .conflict,
                vi: "nguồn này đã được ghi với cùng nội dung",
                en: "the same source has already said the same"
            )
        case .alreadyRevoked:
            self.init(
                .conflict,
                vi: "lần công nhận này đã bị thu hồi trước đó",
                en: "this recognition has been revoked before",
                field: "recognition"
            )
        case .alreadyClosed:
            self.init(
                .conflict,
                vi: "điểm bán hàng này đã đóng trước đó",
                en: "this sales point has been closed before",
                field: "point"
            )
        case .duplicateDocument:
            self.init(
                .conflict,
                vi: "vụ việc đã có văn bản này; xem document.list",
                en: "the case has this paper already; see document.list",
                field: field
            )
        case .alreadyVoid:
            self.init(
                .conflict,
                vi: "văn bản này đã bị hủy trước đó",
                en: "this paper was voided before",
                field: "document"
            )
        case .archived:
            self.init(
                .illegalTransition,
                vi: "hồ sơ vụ việc đã lưu, không ghi thêm được",
                en: "the case is in the archive, nothing can be added to it",
                field: "case"
            )
        case .staleVersion:
            self.init(
                .conflict,
                vi: "có người vừa đính chính bản này; hãy xem lại rồi đính chính tiếp",
                en: "somebody has corrected it meanwhile; look at it again, then correct"
            )
        case .unknownToken:
            self.init(.notFound, vi: "không có mã này", en: "there is no such token", field: "token_id")
        case .duplicateToken:
            self.init(
                .conflict,
                vi: "chứng thư này đã được đăng ký; xem token.list, chứng thư đã thu hồi không đăng ký lại được",
                en: "this certificate was registered before; see token.list, one that was revoked cannot come back",
                field: field
            )
        case .broken(let constraint):
            self.init(
                .invalid,
                vi: "dữ liệu trái quy tắc “\(constraint)” của cơ sở dữ liệu",
                en: "the values break the database's rule “\(constraint)”"
            )
        case .reference, .schema: self = .fault
        case .database(let error): self.init(error)
        }
    }

    /// A fault of kiem's own.
    static let fault = Refusal(
        .internal,
        vi: "kiem gặp lỗi; đã ghi vào nhật ký của dịch vụ",
        en: "kiem has a fault; it is in the service's log"
    )

    private init(_ error: PostgresError) {
        switch error.code {
        case .outcomeUnknown:
            self.init(
                .unavailable,
                vi:
                    "mất kết nối với cơ sở dữ liệu khi đang ghi, chưa rõ đã ghi được chưa; hãy xem lại trước khi gửi lại",
                en:
                    "the database was lost while writing, and it is not known whether it was done; look before sending again"
            )
        case .connectionLost, .unavailable, .cancelled:
            self.init(
                .unavailable,
                vi: "chưa kết nối được cơ sở dữ liệu, chưa ghi gì; hãy thử lại",
                en: "the database cannot be reached, nothing was done; try again"
            )
        case .busy: self = .crowded
        case .timedOut:
            self.init(
                .busy,
                vi: "cơ sở dữ liệu chưa trả lời kịp, chưa ghi gì; hãy thử lại",
                en: "the database did not answer in time, nothing was done; try again"
            )
        case .server where Refusal.isPassing(error):
            self.init(
                .unavailable,
                vi: "cơ sở dữ liệu tạm thời không nhận việc, chưa ghi gì; hãy thử lại",
                en: "the database takes no work at the moment, nothing was done; try again"
            )
        case .server, .protocolMismatch, .decoding: self = .fault
        }
    }

    /// More is asked at the moment than can be done.
    static let crowded = Refusal(
        .busy,
        vi: "dịch vụ đang có quá nhiều yêu cầu, chưa ghi gì; hãy thử lại sau giây lát",
        en: "the service has more requests than it can do, nothing was done; try again in a moment"
    )

    /// Whether the server will take the same work later: conflicts with others, no room, shutting down, a standby (classes 40, 53, 57, 25006).
    private static func isPassing(_ error: PostgresError) -> Bool {
        guard let state = error.sqlState else { return false }
        return state.hasPrefix("40") || state.hasPrefix("53") || state.hasPrefix("57") || state == "25006"
    }
}
