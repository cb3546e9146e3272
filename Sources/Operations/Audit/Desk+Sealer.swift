import Contract
import Domain
import Transparency

extension Desk {
    /// Who seals the log here.
    ///
    /// - Throws: `unavailable` where the service was started without.
    func sealing() throws(Refusal) -> EventSealer {
        guard let sealer else {
            throw Refusal(
                .unavailable,
                vi: "dịch vụ này không giữ khóa niêm phong nhật ký",
                en: "this service keeps no key of the log"
            )
        }
        return sealer
    }
}

extension EventSealer {
    /// The public keys whose signatures count.
    ///
    /// - Throws: `unavailable` where the key cannot be read, or there is none yet.
    func keys() throws(Refusal) -> [LogVerifyingKey] {
        let keys: [LogVerifyingKey]
        do throws(SealVaultError) {
            keys = try vault.verifyingKeys()
        } catch {
            throw Refusal(.unavailable, error.message)
        }
        guard !keys.isEmpty else {
            throw Refusal(
                .unavailable,
                trouble
                    ?? Bilingual(
                        vi: "chưa có khóa niêm phong; khóa được tạo khi niêm phong lần đầu",
                        en: "there is no key of the log yet; it is made with the first seal"
                    )
            )
        }
        return keys
    }

    /// The newest head that was kept outside the database.
    ///
    /// - Throws: `unavailable` where it cannot be read.
    func kept() throws(Refusal) -> SignedTreeHead? {
        do throws(SealVaultError) {
            return try vault.head()
        } catch {
            throw Refusal(.unavailable, error.message)
        }
    }
}

extension Refusal {
    /// What is stored of the log is not what was signed.
    static func brokenLog(_ message: Bilingual) -> Refusal {
        Refusal(
            .conflict,
            vi: "\(message.vi); chạy audit.verify để biết sự kiện nào",
            en: "\(message.en); run audit.verify to hear which event"
        )
    }
}
