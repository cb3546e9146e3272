/// Words of praise at the end of names, which consumers leave out: `nguyên chất`, `đặc biệt`, `loại 1`.
enum PraiseWords {
    /// Marks the words of a name (search keys) that only praise; never its first word.
    static func marks(_ keys: [String]) -> [Bool] {
        var marks = [Bool](repeating: false, count: keys.count)
        for place in keys.indices.dropFirst() {
            if singles.contains(keys[place]) { marks[place] = true }
            guard place + 1 < keys.count, firsts.contains(keys[place]),
                pairs.contains(keys[place] + " " + keys[place + 1])
            else { continue }
            marks[place] = true
            marks[place + 1] = true
        }
        return marks
    }

    /// Whether the words of a text from a position on begin with praise.
    static func begin(at position: Int, of words: [TextWord]) -> Bool {
        guard position < words.count else { return false }
        if singles.contains(words[position].form.key) { return true }
        return position + 1 < words.count
            && pairs.contains(words[position].form.key + " " + words[position + 1].form.key)
    }

    private static let singles: Set<String> = ["sach", "organic", "premium", "vip", "bio"]

    private static let firsts = Set(pairs.compactMap { $0.split(separator: " ").first.map(String.init) })

    private static let pairs: Set<String> = [
        "nguyen chat", "truyen thong", "cao cap", "thuong hang", "hao hang", "dac biet", "huu co", "loai 1", "loai 2",
        "loai i", "hang nhat", "dac san", "chinh hieu", "gia truyen", "tu nhien", "thien nhien", "an toan", "xuat khau",
        "tuyen chon", "chat luong", "so 1", "co truyen", "tinh khiet", "tinh che", "thom ngon", "thu cong",
    ]
}
