/// What the faces of the fixtures must look like, on a terminal of 80 columns in Vietnamese and in a pipe in English.
enum GoldenFaces {
    static let checkpointVietnamese = """
        Mốc kiểm tra của nhật ký
        Nhật ký          kiem.example/events
        Số sự kiện       1234567
        Niêm phong lúc   2026-11-24 08:35
        Sự kiện cuối     1240001
        Khóa công khai   kiem.example/events+1a2b3c4d+ARWUX0WdBqVbtkV4yh
        Chưa niêm phong  0
        Đang niêm phong  có

        In hoặc chép các dòng dưới đây ra giấy, ký tên và cất ở ngoài hệ thống:

        KIEM CHECKPOINT 1
        root         PG9Z-8Z8K-XRQY-DJ25-PBQ1-86QR-3QM5-HQTE-RN4T-B2VS-E2XS-CS2V-S390   4ECQ

        """

    static let checkpointEnglish = """
        Checkpoint of the log
        Log              kiem.example/events
        Events           1234567
        Sealed at        2026-11-24 08:35
        Last event       1240001
        Public key       kiem.example/events+1a2b3c4d+ARWUX0WdBqVbtkV4yh
        Not sealed yet   0
        Sealing goes on  yes

        Print or copy these lines, sign the paper and keep it outside the system:

        KIEM CHECKPOINT 1
        root         PG9Z-8Z8K-XRQY-DJ25-PBQ1-86QR-3QM5-HQTE-RN4T-B2VS-E2XS-CS2V-S390   4ECQ

        """

    static let verificationVietnamese = """
        ✗ Nhật ký đã bị động vào
        Số sự kiện đúng bản đã ký  900
        Sự kiện cuối trong đó      1042
        Niêm phong lúc             2026-11-24 08:35
        Gốc                        tBP0fRPuL
        Khớp mốc giữ ngoài đến     900
        Chưa niêm phong            0
        Sự kiện sai đầu tiên       1043

        ✗ mất đầu nhật ký
          Đến sự kiện 1042 mọi thứ chắc chắn.

        ✗ sự kiện số 1043 đã bị sửa

        """

    static let verificationEnglish = """
        ✗ The log was tampered with
        Events as they were signed  900
        Last event among them       1042
        Sealed at                   2026-11-24 08:35
        Root                        tBP0fRPuL
        Held by a checkpoint up to  900
        Not sealed yet              0
        First bad event             1043

        ✗ mất đầu nhật ký
          Up to event 1042 all is certain.

        ✗ sự kiện số 1043 đã bị sửa

        """

    static let programmeVietnamese = """
        Chương trình OCOP tại ngày 2026-11-24
        Kết luận           Chỉ tiêu              Mức  Danh bạ  Hạn         Mã
        ─────────────────  ─────────────────  ──────  ───────  ──────────  ─────────────
        Tỉnh Quảng Nam (49): số liệu đã công bố
        ≠ khác             Tổng số sản phẩm    = 333      186              QN-BASE-TOTAL
                           OCOP đã được công
                           nhận
            danh bạ có 186 sản phẩm được công nhận

        Tỉnh Quảng Nam (49): chỉ tiêu
        ✓ đạt              Sản phẩm hạng 4    ≥ 60,5       72  2025-12-31  QN-2025-4S
                           sao

        Thành phố Tam Kỳ (502): chỉ tiêu
        ? không xác định   Tỷ lệ chủ thể là     > 40        —  2025-12-31  TK-2025
        được từ dữ liệu    hợp tác xã
            loại chủ thể của 12 sản phẩm không rõ

        Danh bạ và số đã công bố
                           Danh bạ  Đã công bố
          ───────────────  ───────  ──────────
          Sản phẩm             246
          Đã công nhận         186         333
          3 sao                140         275
          4 sao                 42          58
          5 sao                  0
          Chưa rõ sao            4
          Tiềm năng 5 sao        1           1
          Điểm bán              40
          Đã công bố: 333 = 275 (3 sao) + 58 (4 sao); trong đó 1 sản phẩm 4 sao tiềm
          năng 5 sao

        Độ phủ điểm bán: 16 trên 18 địa phương
          ✓ Có điểm bán  Tam Kỳ, Hội An
          ✗ Chưa có      Tây Giang, Nam Trà My

        """

    static let programmeEnglish = """
        The OCOP programme on 2026-11-24
        Verdict                         Target                                   Figure  Register  Deadline    Code
        ──────────────────────────────  ───────────────────────────────────────  ──────  ────────  ──────────  ─────────────
        Tỉnh Quảng Nam (49): baseline
        ≠ differs                       Tổng số sản phẩm OCOP đã được công nhận   = 333       186              QN-BASE-TOTAL
            danh bạ có 186 sản phẩm được công nhận

        Tỉnh Quảng Nam (49): target
        ✓ met                           Sản phẩm hạng 4 sao                      ≥ 60.5        72  2025-12-31  QN-2025-4S

        Thành phố Tam Kỳ (502): target
        ? cannot be told from the data  Tỷ lệ chủ thể là hợp tác xã                > 40         —  2025-12-31  TK-2025
            loại chủ thể của 12 sản phẩm không rõ

        The register beside the published figures
                               Register  Published
          ───────────────────  ────────  ─────────
          Products                  246
          Recognised                186        333
          3 stars                   140        275
          4 stars                    42         58
          5 stars                     0
          Stars unknown               4
          Potential five-star         1          1
          Sales points               40
          Published: 333 = 275 three-star + 58 four-star; 1 of the latter a potential five-star

        Coverage by sales points: 16 of 18 localities
          ✓ With a point  Tam Kỳ, Hội An
          ✗ Without one   Tây Giang, Nam Trà My

        """

    static let productVietnamese = """
        Nước mắm Tam Thanh ★★★★
        Chứng nhận ngày 2026-11-24: còn hiệu lực, thời hạn đến hết 2027-01-10
          Công nhận ngày 2024-01-10, còn trong 36 tháng
        ⚠ Các nguồn nêu số sao khác nhau: 4 sao (2024-01-10) ≠ 3 sao (2023)

        Mã               502-004
        Tên khác         Nước mắm làng chài
        Chủ thể          Hợp tác xã nước mắm Tam Thanh
        Loại chủ thể     Hợp tác xã
        Nhóm             Thực phẩm
        Địa bàn          Xã Tam Thanh (20359)
        Chứng cứ         Đã được công nhận
        Tiềm năng 5 sao  không
        Ngày công nhận   2024-01-10
        Nguồn            https://example.org/b

        Các lần công nhận
          Số ghi          r2
          Sao             ★★★★
          Cấp             Cấp tỉnh
          Ngày công nhận  2024-01-10
          Hết hạn         2027-01-10
          Năm đánh giá    2023
          Số quyết định   12/QĐ-UBND
          Đề nghị 5 sao   không
          Nguồn           https://example.org/a

          Số ghi         r1
          Sao            ★★★
          Năm đánh giá   2023
          Đề nghị 5 sao  không

        Điểm bán
          Mã    Tên                              Từ
          ────  ───────────────────────────────  ──────────
          SP01  Trung tâm OCOP thành phố Hội An  2024-09-27

        """

    static let productEnglish = """
        Nước mắm Tam Thanh  ★★★★
        Certificate on 2026-11-24: valid, runs to the end of 2027-01-10
          Công nhận ngày 2024-01-10, còn trong 36 tháng
        ⚠ Sources name different stars: 4-star (2024-01-10) ≠ 3-star (2023)

        Product              502-004
        Also called          Nước mắm làng chài
        Producer             Hợp tác xã nước mắm Tam Thanh
        Kind of producer     Cooperative
        Group                Food
        Area                 Xã Tam Thanh (20359)
        Evidence             Recognised
        Potential five-star  no
        Recognised on        2024-01-10
        Source               https://example.org/b

        Recognitions
          Entry  Stars  Level     Recognised on  Expires on  Evaluation year  Decision    Proposed for 5 stars  Source
          ─────  ─────  ────────  ─────────────  ──────────  ───────────────  ──────────  ────────────────────  ─────────────────────
          r2      ★★★★  Province  2024-01-10     2027-01-10             2023  12/QĐ-UBND  no                    https://example.org/a
          r1       ★★★                                                  2023              no

        Sales points
          Point  Name                             From
          ─────  ───────────────────────────────  ──────────
          SP01   Trung tâm OCOP thành phố Hội An  2024-09-27

        """

    static let inspectionVietnamese = """
        Kiểm tra KT-2026-000123 · vụ việc VV-2026-000045
        Bản              2
        Đơn vị           QLTT-QN
        Hình thức        Đột xuất
        Bắt đầu          2026-11-23 08:00
        Kết thúc         2026-11-23
        Số quyết định    05/QĐ-QLTT
        Ngày quyết định  2026-11-22
        Thành viên       Tổ 1, Tổ 2
        Địa bàn          Phường Tam Kỳ (20335)
        Nơi kiểm tra     Sạp 12, Chợ Tam Kỳ
        Đối tượng        Hộ kinh doanh A (hộ kinh doanh), MST 4000123456

        Phát hiện
          #               1
          Tên trên nhãn   Nước mắm Tam Thanh
          Loại            Hàng giả
          Sản phẩm        502-004
          Mã vạch         8931234567890
          Sao ghi nhãn    ★★★★
          Số lượng        12,5 lít
          Đơn giá (đồng)  120.000
          Trị giá (đồng)  1.500.000
          Tỷ lệ đo        0,68
            Nhãn in mờ

          #              2
          Tên trên nhãn  Mỹ phẩm
          Loại           Hàng hóa không rõ nguồn gốc, xuất xứ

        Cảnh báo
        ⚠ #1 Mã vạch: chữ số kiểm tra của mã vạch sai

        Các bản ghi
          Bản  Ghi lúc              Người ghi  Lý do
          ───  ───────────────────  ─────────  ─────────────────
            1  2026-11-23 09:00:12  CC01
            2  2026-11-24 10:00     CC01       ghi nhầm số lượng

        """

    static let inspectionEnglish = """
        Inspection KT-2026-000123 · case VV-2026-000045
        Version     2
        Unit        QLTT-QN
        Form        Ad hoc
        Began       2026-11-23 08:00
        Ended       2026-11-23
        Decision    05/QĐ-QLTT
        Decided on  2026-11-22
        Members     Tổ 1, Tổ 2
        Area        Phường Tam Kỳ (20335)
        Premises    Sạp 12, Chợ Tam Kỳ
        Party       Hộ kinh doanh A (household business), tax code 4000123456

        Findings
          #  Label name          Kind            Product  GTIN           Stars claimed  Quantity  Unit price (VND)  Goods value (VND)  Measured ratio
          ─  ──────────────────  ──────────────  ───────  ─────────────  ─────────────  ────────  ────────────────  ─────────────────  ──────────────
          1  Nước mắm Tam Thanh  Counterfeit     502-004  8931234567890           ★★★★  12.5 lít           120,000          1,500,000            0.68
              Nhãn in mờ
          2  Mỹ phẩm             Unknown origin

        Warnings
        ⚠ #1 GTIN: chữ số kiểm tra của mã vạch sai

        Versions
          Version  Recorded at          Recorded by  Reason
          ───────  ───────────────────  ───────────  ─────────────────
                1  2026-11-23 09:00:12  CC01
                2  2026-11-24 10:00     CC01         ghi nhầm số lượng

        """

    static let enforcementCaseVietnamese = """
        Vụ việc VV-2026-000045 · mới mở
        Đơn vị        QLTT-QN
        Mở lúc        2026-11-23 09:00
        Kiểm tra      KT-2026-000123
        Nơi kiểm tra  Sạp 12, Chợ Tam Kỳ
        Địa bàn       Phường Tam Kỳ
        Trị giá       1.500.000 đồng

        Vi phạm
          #  Tên trên nhãn       Loại      Số lượng  Trị giá (đồng)
          ─  ──────────────────  ────────  ────────  ──────────────
          1  Nước mắm Tam Thanh  Hàng giả   12 chai       1.500.000

        Diễn biến
          Lúc               Việc                       Đến     Người ghi
          ────────────────  ─────────────────────────  ──────  ─────────
          2026-11-23 09:00  Mở từ kiểm tra có vi phạm  Mới mở  CC01

        """

    static let enforcementCaseEnglish = """
        Case VV-2026-000045 · open
        Unit         QLTT-QN
        Opened at    2026-11-23 09:00
        Inspection   KT-2026-000123
        Place        Sạp 12, Chợ Tam Kỳ
        Area         Phường Tam Kỳ
        Goods value  VND 1,500,000

        Violations
          #  Label name          Kind         Quantity  Goods value (VND)
          ─  ──────────────────  ───────────  ────────  ─────────────────
          1  Nước mắm Tam Thanh  Counterfeit   12 chai          1,500,000

        Events
          At                Event                    To    By
          ────────────────  ───────────────────────  ────  ────
          2026-11-23 09:00  Opened by an inspection  Open  CC01

        """

    static let fineVietnamese = """
        ND98.11 · Buôn bán hàng hóa giả mạo nhãn hàng hóa, bao bì hàng hóa
          Điều 11, Nghị định 98/2020/NĐ-CP

        Kiểm tra      KT-2026-000123
        Phát hiện số  1
        Trị giá       39.000.000 đồng
        Đối tượng     Doanh nghiệp
        Ngày vi phạm  2026-11-23

        Mức phạt                      50.000.000 đồng – 70.000.000 đồng
        Mức trung bình                60.000.000 đồng
        Theo tình tiết                60.000.000 đồng – 70.000.000 đồng
        Có thể phạt cảnh cáo          không
        Được giải trình               có
        Người có thẩm quyền           Đội trưởng, chủ tịch Ủy ban nhân dân cấp tỉnh
        Hình thức bổ sung, khắc phục  Tịch thu tang vật, đình chỉ hoạt động 1–3 tháng

        Cách tính
          1. Khung 6 của ND98.11: 25.000.000 đồng – 35.000.000 đồng (Điều 11, Nghị
             định 98/2020/NĐ-CP)
          2. Chưa có dữ liệu

        Dấu hiệu tội phạm: chuyển hồ sơ cho cơ quan điều tra, chưa được ra quyết định xử
        phạt
          ✗ Điều 192, Bộ luật Hình sự: trị giá hàng hóa từ 30.000.000 đồng

        Cần xác nhận
          ⚠ Trị giá phải là của hàng thật

        """

    static let fineEnglish = """
        ND98.11 · Buôn bán hàng hóa giả mạo nhãn hàng hóa, bao bì hàng hóa
          Điều 11, Nghị định 98/2020/NĐ-CP

        Inspection          KT-2026-000123
        Finding             1
        Value               VND 39,000,000
        Party               Enterprise
        Day of the offence  2026-11-23

        Fine              VND 50,000,000 – VND 70,000,000
        Midpoint          VND 60,000,000
        By circumstances  VND 60,000,000 – VND 70,000,000
        Warning allowed   no
        May explain       yes
        May sign          Team leader, chair of a province
        Remedies          Confiscation of the goods, activity suspended for 1–3 months

        How it comes about
          1. Khung 6 của ND98.11: 25.000.000 đồng – 35.000.000 đồng (Điều 11, Nghị định 98/2020/NĐ-CP)
          2. Chưa có dữ liệu

        Signs of a crime: the file goes to the police, and no penalty before it has come back
          ✗ Điều 192, Bộ luật Hình sự: trị giá hàng hóa từ 30.000.000 đồng

        To be confirmed
          ⚠ Trị giá phải là của hàng thật

        """
}
