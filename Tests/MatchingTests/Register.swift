import Matching
import ReferenceFiles

/// The 246 real products, and a few beside them that are hard to tell apart.
enum Register {
    static func real() throws -> [RegisterEntry] {
        try ReferenceTable("ocop_products").rows.map { row in
            RegisterEntry(
                code: row["product_id"],
                name: row["product_name"],
                owner: row["producer_name"].isEmpty ? nil : row["producer_name"],
                areas: row["commune_code"].isEmpty
                    ? [] : [EntryArea(code: row["commune_code"], name: row["commune_name"])],
                stars: Int(row["stars"])
            )
        }
    }

    static let invented = [
        RegisterEntry(
            code: "T1",
            name: "Mật ong rừng Cẩm Tú",
            owner: "Hợp tác xã Nông nghiệp Suối Mơ",
            areas: [EntryArea(code: "20001", name: "Cẩm Tú"), EntryArea(code: "49", name: "Quảng Nam")],
            gtins: ["8938505974200"],
            stars: 3
        ),
        RegisterEntry(
            code: "T2",
            name: "Mật ong rừng Cẩm Tú",
            owner: "Công ty TNHH Lâm Sản Xanh",
            areas: [EntryArea(code: "20002", name: "Bình Lộc"), EntryArea(code: "49", name: "Quảng Nam")],
            stars: 4
        ),
        RegisterEntry(code: "T3", name: "Nước mắm Tam Thạnh", owner: "Hộ kinh doanh Bà Sáu", gtins: ["036000291452"]),
        RegisterEntry(code: "T4", name: "Làng du lịch Hòa Xuân", owner: "Tổ hợp tác Hòa Xuân"),
        RegisterEntry(code: "T5", name: "Ruốc khô Hương Trà nguyên chất", owner: "Cơ sở Út Mười", gtins: ["96385074"]),
    ]
}
