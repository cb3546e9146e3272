import Contract
import Domain
import JSON
import Operations
import Testing

@Suite("A product's whole page")
struct ProductPageTests {
    @Test("counts complaints, cases, findings by quarter, and rates apart for what complaints led to")
    func page() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            _ = try await office.done(.complaintFile, ComplaintTests.filing(more: #""product":"502-004""#), by: officer)
            for event in ["verify", "accept"] {
                let step = #"{"complaint":"TB-2026-000001","event":"\#(event)"}"#
                _ = try await office.done(.complaintAdvance, step, by: officer)
            }
            func log(_ kind: String, _ day: String, form: String, more: String = "") async throws {
                let finding = #"{"label_name":"Lô","kind":"\#(kind)","product":"502-004"}"#
                let fields = SampleInspection.log(finding, ended: day, more: more)
                    .replacing(#""form":"ad_hoc""#, with: #""form":"\#(form)""#)
                _ = try await office.done(.inspectionLog, fields, by: officer)
            }
            try await log("counterfeit", "2026-11-20", form: "ad_hoc", more: #","complaint":"TB-2026-000001""#)
            try await log("compliant", "2026-07-01", form: "periodic")
            try await log("compliant", "2026-08-01", form: "thematic")
            let page = try await office.done(.productShow, #"{"product":"502-004","full":true}"#, by: officer).final
            #expect(page.whole("complaints_named") == 1 && page.strings("cases") == ["VV-2026-000001"])
            let findings = page.objects("findings").map { [$0.string("quarter"), $0.string("kind")] }
            #expect(findings == [["2026-Q3", "compliant"], ["2026-Q4", "counterfeit"]])
            let rates = page.objects("rates").map {
                [$0.string("basis") ?? "", "\($0.whole("violations") ?? -1)/\($0.whole("inspections") ?? -1)"]
            }
            #expect(rates == [["all", "1/3"], ["complaint", "1/1"], ["planned", "0/2"]])
            let plain = try await office.done(.productShow, #"{"product":"502-004"}"#, by: officer).final
            #expect(plain["rates"] == nil)
            let clerk = try await office.officer([.clerk], number: "QN-002")
            let refusal = try await office.refused(.productShow, #"{"product":"502-004","full":true}"#, by: clerk)
            #expect(refusal.code == .forbidden && refusal.field == "full")
        }
    }
}
