/// The letter that is left of a Latin letter when its marks are taken off.
enum LatinBase {
    /// The one ASCII letter under a composed letter, in lower case; `nil` where there is none.
    static func letter(of scalar: Unicode.Scalar) -> UInt8? {
        let base: UInt8 =
            switch scalar.value {
            case 0xC0...0x259: latin[Int(scalar.value) - 0xC0]
            case 0x1E00...0x1EFF: latinAdditional[Int(scalar.value) - 0x1E00]
            default: none
            }
        return base == none ? nil : base
    }

    /// The two letters of a ligature.
    static func letters(of scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\u{C6}", "\u{E6}": "ae"
        case "\u{152}", "\u{153}": "oe"
        case "\u{DF}", "\u{1E9E}": "ss"
        case "\u{DE}", "\u{FE}": "th"
        default: nil
        }
    }

    /// Whether the scalar is a mark that stands over, under or through the letter before it.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value)
    }

    private static let none = UInt8(ascii: ".")

    /// U+00C0 to U+0259, first letter of each canonical decomposition, and by hand those with strokes and hooks.
    private static let latin = Array(
        ("aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
            + "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
            + "bb....occdddd...effg..iikkl.mnnooo..pp.....ttttuuuvyyzz........."
            + ".............aaiioouuuuuuuuuu.aaaa..ggggkkoooo..j...gg..nnaa..oo"
            + "aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylnt...acclt."
            + "...bu.eejjqqrryy...bo.dd..").utf8
    )

    /// U+1E00 to U+1EFF, where the Vietnamese letters stand.
    private static let latinAdditional = Array(
        ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
            + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
            + "wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
            + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......").utf8
    )
}
