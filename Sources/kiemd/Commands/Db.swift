import ArgumentParser

/// `kiemd db`.
struct Db: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Composition.helpLanguage.text(
            vi: "Lược đồ, dữ liệu tham chiếu và kiểm soát viên đầu tiên.",
            en: "The schema, the reference data and the first officer."
        ),
        discussion: Composition.helpLanguage.text(
            vi: """
                Không có --database và KIEM_DATABASE thì là cơ sở dữ liệu riêng ở KIEM_HOME: đang chạy thì dùng luôn, không thì \
                mở rồi đóng lại.
                """,
            en: """
                Without --database and KIEM_DATABASE it is the private database in KIEM_HOME: the running one, or one that is \
                started and stopped again.
                """
        ),
        subcommands: [DbMigrate.self, DbStatus.self, DbVerify.self, DbLoadReference.self, DbEnrol.self]
    )
}
