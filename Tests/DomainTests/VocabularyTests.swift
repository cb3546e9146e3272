import Domain
import Testing

@Suite("The words of the trade")
struct VocabularyTests {
    @Test("wire names are those that people's scripts depend on")
    func wireNames() {
        #expect(
            GoodsKind.allCases.map(\.rawValue) == [
                "compliant", "counterfeit", "knockoff", "substandard", "unknown_origin", "smuggled", "banned", "other",
            ]
        )
        #expect(KnockoffBasis.allCases.map(\.rawValue) == ["counterfeit_mark", "infringement", "unfair_competition"])
        #expect(InspectionForm.allCases.map(\.rawValue) == ["periodic", "thematic", "ad_hoc"])
        #expect(
            PartyKind.allCases.map(\.rawValue)
                == [
                    "individual", "household", "household_business", "enterprise", "cooperative", "branch", "other_org",
                    "unidentified",
                ]
        )
        #expect(
            ProductGroup.allCases.map(\.rawValue) == [
                "food", "beverage", "medicinal", "craft", "ornamental", "tourism",
            ]
        )
        #expect(
            ProducerKind.allCases.map(\.rawValue) == ["enterprise", "cooperative", "cooperative_group", "household"]
        )
        #expect(RecognitionLevel.allCases.map(\.rawValue) == ["district", "province", "national"])
        #expect(Evidence.allCases.map(\.rawValue) == ["recognised", "mentioned", "district_ranked", "registered"])
        #expect(
            SalesPointKind.allCases.map(\.rawValue) == ["shop", "centre", "kiosk", "market", "supermarket", "fair"]
        )
        #expect(SalesPointStatus.allCases.map(\.rawValue) == ["operating", "planned", "funded", "temporary"])
        #expect(Role.allCases.map(\.rawValue) == ["inspector", "leader", "analyst", "clerk", "admin"])
        #expect(
            UnitKind.allCases.map(\.rawValue) == [
                "national", "department", "sub_department", "office", "team", "mobile_team",
            ]
        )
        #expect(
            OfficerTitle.allCases.map(\.rawValue)
                == [
                    "inspector", "team_leader", "deputy_team_leader", "branch_head", "deputy_branch_head",
                    "national_head",
                ]
        )
        #expect(AreaLevel.allCases.map(\.rawValue) == ["province", "district", "commune"])
        #expect(
            CaseState.allCases.map(\.rawValue) == [
                "tip_received", "tip_verifying", "tip_closed", "forwarded", "proposed", "plan_ready", "decision_issued",
                "inspecting", "inspected", "closed_compliant", "post_verifying", "closed_no_violation",
                "violation_recorded", "explaining", "escalated", "transferred_agency", "transferred_police",
                "returned_by_police", "penalty_issued", "penalty_delivered", "paying", "coercion", "time_barred",
                "disposing", "archived", "cancelled", "open",
            ]
        )
    }

    @Test("every word has a label of its own in both languages")
    func labels() {
        let sets: [[Bilingual]] = [
            GoodsKind.allCases.map(\.label), KnockoffBasis.allCases.map(\.label), InspectionForm.allCases.map(\.label),
            PartyKind.allCases.map(\.label), ProductGroup.allCases.map(\.label), ProducerKind.allCases.map(\.label),
            RecognitionLevel.allCases.map(\.label), Evidence.allCases.map(\.label),
            SalesPointKind.allCases.map(\.label),
            SalesPointStatus.allCases.map(\.label), Role.allCases.map(\.label), OfficerTitle.allCases.map(\.label),
            UnitKind.allCases.map(\.label), AreaLevel.allCases.map(\.label), CaseState.allCases.map(\.label),
            RecordKind.allCases.map(\.label), CertificateState.allCases.map(\.label),
            ProgrammeVerdict.allCases.map(\.label),
            ProgrammeRecordKind.allCases.map(\.label), CaseEvent.allCases.map(\.label),
            LegalActor.allCases.map(\.label),
            FieldKind.allCases.map(\.label), ClockKind.allCases.map(\.label), SeizureState.allCases.map(\.label),
            SeizureEvent.allCases.map(\.label), SampleState.allCases.map(\.label), SampleEvent.allCases.map(\.label),
            DocumentType.allCases.map(\.label), DocumentRegime.allCases.map(\.label), LegalAct.allCases.map(\.label),
            InformationSource.allCases.map(\.label), DelegationScope.allCases.map(\.label),
            Disposition.allCases.map(\.label), MoneyKind.allCases.map(\.label),
            ValueBasis.allCases.map(\.label), PenaltyField.allCases.map(\.label), CivilAuthority.allCases.map(\.label),
            GoodsClass.allCases.map(\.label), ReferralMeasure.allCases.map(\.label), ClockVariant.allCases.map(\.label),
            ClockState.allCases.map(\.label), Lapse.allCases.map(\.label),
            DayKind.allCases.map(\.label), ComplaintKind.allCases.map(\.label), ComplaintChannel.allCases.map(\.label),
            ComplaintState.allCases.map(\.label), ComplaintEvent.allCases.map(\.label),
            ComplaintClockKind.allCases.map(\.label),
        ]
        for labels in sets {
            for language in Language.allCases {
                let texts = labels.map { $0.text(in: language) }
                #expect(Set(texts).count == texts.count && !texts.contains(""))
            }
        }
    }

    @Test("only compliant goods open no case")
    func violations() {
        #expect(GoodsKind.allCases.filter { !$0.isViolation } == [.compliant])
    }

    @Test("organisations are the four kinds that pay double")
    func organisations() {
        #expect(PartyKind.allCases.filter(\.isOrganisation) == [.enterprise, .cooperative, .branch, .otherOrg])
    }
}
