import Domain
import Testing

@Suite("Certificates as of a day")
struct CertificateHistoryTests {
    private func day(_ text: String) throws -> Day {
        try #require(Day(text))
    }

    @Test(
        "a decision counts from its day to the corresponding day 36 months later",
        arguments: [
            ("2023-12-21", CertificateState.unknown), ("2023-12-22", .valid), ("2026-12-22", .valid),
            ("2026-12-23", .expired),
        ]
    )
    func term(on text: String, expected: CertificateState) throws {
        let history = CertificateHistory(
            recognitions: [Recognition(stars: 4, level: .province, recognisedOn: try day("2023-12-22"))],
            listedStars: 4
        )
        let certificate = history.certificate(on: try day(text))
        #expect(certificate.state == expected)
        #expect(certificate.stars == 4)
        let isKnown = expected != .unknown
        #expect(certificate.recognisedOn == (isKnown ? try day("2023-12-22") : nil))
        #expect(certificate.expiresOn == (isKnown ? try day("2026-12-22") : nil))
    }

    @Test("a decision of 29 February ends on 28 February")
    func leapDay() throws {
        #expect(Recognition(recognisedOn: try day("2024-02-29")).expiresOn == (try day("2027-02-28")))
    }

    @Test("a later decision wins, and once it has run out so has the product")
    func upgrade() throws {
        let history = CertificateHistory(
            recognitions: [
                Recognition(stars: 4, recognisedOn: try day("2024-05-01"), evaluationYear: 2024),
                Recognition(stars: 3, recognisedOn: try day("2022-05-01"), evaluationYear: 2022),
            ],
            listedStars: 4
        )
        #expect(history.certificate(on: try day("2023-01-01")).stars == 3)
        #expect(history.certificate(on: try day("2025-01-01")).stars == 4)
        #expect(history.certificate(on: try day("2028-01-01")).state == .expired)
        #expect(history.certificate(on: try day("2028-01-01")).stars == 4)
        #expect(history.conflicts.isEmpty)
    }

    @Test("a decision without its day leaves the state unknown, with the stars that are listed")
    func undated() throws {
        let undated = Recognition(stars: 3, evaluationYear: 2019, sourcePublished: "2020-08")
        let history = CertificateHistory(recognitions: [undated], listedStars: 3)
        for text in ["2018-01-01", "2021-01-01", "2026-01-01"] {
            let certificate = history.certificate(on: try day(text))
            #expect(certificate.state == .unknown)
            #expect(certificate.stars == 3)
            #expect(certificate.expiresOn == nil)
        }
    }

    @Test("a decision without its day makes an expired one unknown, and leaves a valid one valid")
    func undatedBesideDated() throws {
        let history = CertificateHistory(
            recognitions: [Recognition(stars: 3, recognisedOn: try day("2019-01-31")), Recognition(stars: 4)],
            listedStars: 4
        )
        #expect(history.certificate(on: try day("2020-01-01")).state == .valid)
        #expect(history.certificate(on: try day("2020-01-01")).stars == 3)
        #expect(history.certificate(on: try day("2024-01-01")).state == .unknown)
    }

    @Test("a revocation counts from its day, and says why")
    func revoked() throws {
        let history = CertificateHistory(
            recognitions: [
                Recognition(
                    stars: 3,
                    recognisedOn: try day("2024-01-10"),
                    revokedOn: try day("2025-06-01"),
                    revokeReason: "ngừng sản xuất"
                ),
                Recognition(stars: 3),
            ],
            listedStars: 3
        )
        #expect(history.certificate(on: try day("2025-05-31")).state == .valid)
        let certificate = history.certificate(on: try day("2025-06-01"))
        #expect(certificate.state == .revoked)
        #expect(certificate.reason.vi.contains("ngừng sản xuất") && certificate.reason.en.contains("2025-06-01"))
        #expect(history.certificate(on: try day("2030-01-01")).state == .revoked)
    }

    @Test("revoking the later decision leaves an earlier one that still counts")
    func revokedUpgrade() throws {
        let history = CertificateHistory(
            recognitions: [
                Recognition(stars: 3, recognisedOn: try day("2024-01-10")),
                Recognition(stars: 4, recognisedOn: try day("2025-01-10"), revokedOn: try day("2025-06-01")),
            ],
            listedStars: 4
        )
        #expect(history.certificate(on: try day("2025-03-01")).stars == 4)
        #expect(history.certificate(on: try day("2025-07-01")).stars == 3)
        #expect(history.certificate(on: try day("2027-07-01")).state == .revoked)
    }

    @Test("a decision that two sources report is revoked as a whole")
    func revokedTwice() throws {
        let history = CertificateHistory(
            recognitions: [
                Recognition(stars: 4, recognisedOn: try day("2025-01-10"), revokedOn: try day("2025-06-01")),
                Recognition(stars: 4, recognisedOn: try day("2025-01-10"), sourceURL: "https://example.org"),
            ],
            listedStars: 4
        )
        #expect(history.certificate(on: try day("2025-07-01")).state == .revoked)
    }

    @Test("a revoked recognition without its day is revoked from then on")
    func revokedUndated() throws {
        let history = CertificateHistory(
            recognitions: [Recognition(stars: 3, revokedOn: try day("2025-06-01"), revokeReason: "x")],
            listedStars: 3
        )
        #expect(history.certificate(on: try day("2025-05-31")).state == .unknown)
        #expect(history.certificate(on: try day("2025-06-01")).state == .revoked)
    }

    @Test("a proposal for five stars that names no stars grants nothing")
    func proposal() throws {
        let history = CertificateHistory(
            recognitions: [
                Recognition(stars: 4, evaluationYear: 2019),
                Recognition(recognisedOn: try day("2020-12-09"), evaluationYear: 2020, proposedFiveStar: true),
            ],
            listedStars: 3
        )
        #expect(history.certificate(on: try day("2021-06-01")).state == .unknown)
    }

    @Test("without any recognition the state is unknown")
    func nothing() throws {
        let certificate = CertificateHistory(recognitions: [], listedStars: nil).certificate(on: try day("2026-01-01"))
        #expect(certificate.state == .unknown)
        #expect(certificate.stars == nil)
    }

    @Test("sources of one day that disagree leave the stars open")
    func sameDay() throws {
        let history = CertificateHistory(
            recognitions: [3, 4].map { Recognition(stars: $0, recognisedOn: Day("2025-01-10")) },
            listedStars: nil
        )
        let certificate = history.certificate(on: try day("2025-02-01"))
        #expect(certificate.state == .valid)
        #expect(certificate.stars == nil)
        #expect(history.conflicts.map(\.count) == [2])
    }

    @Test("statements about one round, or about none, that name different stars are in conflict")
    func conflicts() throws {
        let sameYear = [3, 4, 3].map { Recognition(stars: $0, evaluationYear: 2021) }
        let noYear = [
            Recognition(stars: 4, sourcePublished: "2022-04"), Recognition(stars: 3, sourcePublished: "2020-08"),
        ]
        let agreeing = [Recognition(stars: 5, evaluationYear: 2024), Recognition(stars: 5, evaluationYear: 2024)]
        let silent = [Recognition(evaluationYear: 2021)]
        let history = CertificateHistory(recognitions: sameYear + noYear + agreeing + silent, listedStars: nil)
        #expect(history.conflicts == [sameYear, noYear])
    }

    @Test(
        "the bounds of a decision's day follow from round and source",
        arguments: [
            (Recognition(evaluationYear: 2019), "2019-01-01", "2020-12-31"),
            (Recognition(evaluationYear: 2019, sourcePublished: "2020-02"), "2019-01-01", "2020-02-29"),
            (Recognition(evaluationYear: 2019, sourcePublished: "2025-01-02"), "2019-01-01", "2020-12-31"),
            (Recognition(recognisedOn: Day("2020-01-08"), evaluationYear: 2019), "2020-01-08", "2020-01-08"),
        ]
    )
    func bounds(recognition: Recognition, earliest: String, latest: String) {
        #expect(recognition.earliestDay?.description == earliest)
        #expect(recognition.latestDay?.description == latest)
        #expect(Recognition(stars: 3).latestDay == nil)
    }
}
