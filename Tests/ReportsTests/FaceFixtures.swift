import Contract
import JSON

@testable import Reports

/// Answers as the service gives them, one for each operation with a face of its own.
enum FaceFixtures {
    static func answer(_ operation: Contract.Operation, rows: [String] = [], _ final: String) throws -> Answer {
        Answer(operation, rows: try rows.map(object), final: try object(final))
    }

    static func checkpoint() throws -> Answer {
        try answer(
            .auditCheckpoint,
            #"""
            {"origin":"kiem.example/events","size":1234567,"root":"tBP0fRPuL+bIRbLuFBr4HehY307FSaWLeXC7lmRbyNI=",
             "time":"2026-11-24T08:35:00.12+07:00","last":1240001,"previous":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
             "key":"kiem.example/events+1a2b3c4d+ARWUX0WdBqVbtkV4yh","signature":"x","unsealed":0,"unsealed_since":null,
             "sealing":true,"trouble":null,
             "paper":"KIEM CHECKPOINT 1\nroot         PG9Z-8Z8K-XRQY-DJ25-PBQ1-86QR-3QM5-HQTE-RN4T-B2VS-E2XS-CS2V-S390   4ECQ\n",
             "note":"…"}
            """#
        )
    }

    static func verification() throws -> Answer {
        try answer(
            .auditVerify,
            """
            {"sound":false,"proven":900,"last":1042,"sealed_at":"2026-11-24T08:35:00+07:00","root":"tBP0fRPuL","anchored":900,
             "unsealed":0,"first_bad":1043,"findings":[
              {"kind":"head_missing","seq":null,"after":1042,"first":901,"last":950,"exact":false,"message":"mất đầu nhật ký"},
              {"kind":"changed","seq":1043,"after":1042,"first":901,"last":901,"exact":true,"message":"sự kiện số 1043 đã bị sửa"}]}
            """
        )
    }

    static func programme() throws -> Answer {
        try answer(
            .programmeStatus,
            rows: [
                """
                {"code":"QN-BASE-TOTAL","scope":"49","area":"Tỉnh Quảng Nam","record_kind":"baseline",
                 "description":"Tổng số sản phẩm OCOP đã được công nhận","comparison":"=","target":333,"deadline":null,
                 "actual":186,"verdict":"differs","reason":"danh bạ có 186 sản phẩm được công nhận"}
                """,
                """
                {"code":"QN-2025-4S","scope":"49","area":"Tỉnh Quảng Nam","record_kind":"target",
                 "description":"Sản phẩm hạng 4 sao","comparison":">=","target":60.5,"deadline":"2025-12-31",
                 "actual":72,"verdict":"met","reason":null}
                """,
                """
                {"code":"TK-2025","scope":"502","area":"Thành phố Tam Kỳ","record_kind":"target",
                 "description":"Tỷ lệ chủ thể là hợp tác xã","comparison":">","target":40,"deadline":"2025-12-31",
                 "actual":null,"verdict":"cannot_tell","reason":"loại chủ thể của 12 sản phẩm không rõ"}
                """,
            ],
            """
            {"count":3,"on":"2026-11-24","register":{"products":246,"recognised":186,"three_star":140,"four_star":42,"five_star":0,
              "stars_unknown":4,"potential_five_star":1,"sales_points":40},
             "baseline":{"products":333,"three_star":275,"four_star":58,"potential_five_star":1},
             "coverage":{"districts":18,"covered":16,"with":["Tam Kỳ","Hội An"],"without":["Tây Giang","Nam Trà My"]}}
            """
        )
    }

    static func product() throws -> Answer {
        try answer(
            .productShow,
            """
            {"product":"502-004","name":"Nước mắm Tam Thanh","aliases":["Nước mắm làng chài"],"producer":"Hợp tác xã nước mắm Tam Thanh",
             "producer_kind":"cooperative","group":"food","area":{"code":"20359","name":"Xã Tam Thanh","level":"commune"},"gtin":null,
             "evidence":"recognised","potential_five_star":false,"on":"2026-11-24","stars":4,"certificate":"valid",
             "certificate_reason":"công nhận ngày 2024-01-10, còn trong 36 tháng","recognised_on":"2024-01-10","expires_on":"2027-01-10",
             "conflict":true,
             "recognitions":[{"recognition":"r2","stars":4,"level":"province","recognised_on":"2024-01-10","expires_on":"2027-01-10",
               "evaluation_year":2023,"decision_no":"12/QĐ-UBND","proposed_five_star":false,"source_published":null,
               "source_url":"https://example.org/a","note":null,"revoked_on":null,"revoke_reason":null},
              {"recognition":"r1","stars":3,"level":null,"recognised_on":null,"expires_on":null,"evaluation_year":2023,
               "decision_no":null,"proposed_five_star":false,"source_published":null,"source_url":null,"note":null}],
             "points":[{"point":"SP01","name":"Trung tâm OCOP thành phố Hội An","from":"2024-09-27","until":null}],
             "source_url":"https://example.org/b","note":null}
            """
        )
    }

    static func inspection() throws -> Answer {
        try answer(
            .inspectionShow,
            """
            {"inspection":"KT-2026-000123","version":2,"unit":"QLTT-QN","form":"ad_hoc","started_at":"2026-11-23T08:00:00+07:00",
             "ended_at":"2026-11-23","decision_no":"05/QĐ-QLTT","decided_on":"2026-11-22","leader":null,"members":["Tổ 1","Tổ 2"],
             "sales_point":null,"premises":{"name":"Sạp 12","address":"Chợ Tam Kỳ"},
             "area":{"code":"20335","name":"Phường Tam Kỳ","level":"commune"},
             "party":{"kind":"household_business","name":"Hộ kinh doanh A","tax_code":"4000123456"},"complaint":null,"case":"VV-2026-000045",
             "findings":[{"label_name":"Nước mắm Tam Thanh","kind":"counterfeit","basis":null,"product":"502-004","gtin":"8931234567890",
               "claimed_stars":4,"quantity":12.5,"unit":"lít","unit_price":120000,"goods_value":1500000,"measured_ratio":0.68,
               "note":"Nhãn in mờ"},
              {"label_name":"Mỹ phẩm","kind":"unknown_origin","goods_value":null}],
             "warnings":[{"code":"gtin_check_digit","field":"findings[0].gtin","message":"chữ số kiểm tra của mã vạch sai"}],
             "versions":[{"version":1,"recorded_at":"2026-11-23T09:00:12.5+07:00","recorded_by":"CC01","reason":null},
              {"version":2,"recorded_at":"2026-11-24T10:00:00+07:00","recorded_by":"CC01","reason":"ghi nhầm số lượng"}]}
            """
        )
    }

    static func enforcementCase() throws -> Answer {
        try answer(
            .caseShow,
            """
            {"case":"VV-2026-000045","state":"open","unit":"QLTT-QN","opened_at":"2026-11-23T09:00:00+07:00","inspection":"KT-2026-000123",
             "place":"Sạp 12, Chợ Tam Kỳ","area":"Phường Tam Kỳ","goods_value":1500000,
             "findings":[{"label_name":"Nước mắm Tam Thanh","kind":"counterfeit","quantity":12,"unit":"chai","goods_value":1500000}],
             "events":[{"at":"2026-11-23T09:00:00+07:00","event":"opened","from_state":null,"to_state":"open","by":"CC01","note":null}]}
            """
        )
    }

    static func fine() throws -> Answer {
        try answer(
            .fineSuggest,
            """
            {"inspection":"KT-2026-000123","finding":1,"code":"ND98.11","row":6,
             "conduct":"Buôn bán hàng hóa giả mạo nhãn hàng hóa, bao bì hàng hóa","legal_basis":"Điều 11, Nghị định 98/2020/NĐ-CP",
             "value":39000000,"party_kind":"enterprise","special":false,"on":"2026-11-23",
             "minimum":50000000,"maximum":70000000,"midpoint":60000000,"range":{"minimum":60000000,"maximum":70000000},
             "warning_allowed":false,"explanation_allowed":true,"signers":["team_leader","province_chair"],
             "remedies":["CONFISCATE","SUSPEND_1_3M_ROW6"],
             "steps":[{"text":"Khung 6 của ND98.11: 25.000.000 đồng – 35.000.000 đồng","legal_basis":"Điều 11, Nghị định 98/2020/NĐ-CP"},
              {"text":"Chưa có dữ liệu"}],
             "referral":[{"text":"Điều 192, Bộ luật Hình sự: trị giá hàng hóa từ 30.000.000 đồng","legal_basis":"Điều 192","measure":"goods_value","tier":1}],
             "confirm":["Trị giá phải là của hàng thật"]}
            """
        )
    }

    static func object(_ json: String) throws -> JSONObject {
        guard case .object(let object) = try JSONParser.parse(json) else { return JSONObject() }
        return object
    }
}
