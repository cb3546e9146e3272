import Glibc

extension Account {
    /// What to call whoever runs this process: the full name of the account's entry, else the login, else the account's number.
    public static func personName() -> String {
        let user = geteuid()
        guard let entry = getpwuid(user) else { return String(user) }
        // The first of the comma-separated fields is the name; room number and telephones follow.
        let fields = entry.pointee.pw_gecos.map { String(cString: $0) } ?? ""
        let name = fields.prefix { $0 != "," }
        guard name.allSatisfy(\.isWhitespace) else { return String(name) }
        return entry.pointee.pw_name.map { String(cString: $0) } ?? String(user)
    }
}
