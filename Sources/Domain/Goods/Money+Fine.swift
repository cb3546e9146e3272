extension Money {
    /// Halfway to another amount, half a đồng dropped.
    func midpoint(to other: Money) -> Money {
        Money(dong: dong + (other.dong - dong) / 2) ?? self
    }

    /// The amount times a number of tenths, at most a maximum; a fraction of a đồng is dropped.
    func multiplied(byTenths tenths: Int, atMost maximum: Money) -> Money {
        let (high, low) = dong.multipliedFullWidth(by: Int64(tenths))
        guard high == 0, let product = Int64(exactly: low / 10), let money = Money(dong: product) else {
            return maximum
        }
        return min(money, maximum)
    }

    /// Twice the amount; the largest there is where that would be more.
    var doubled: Money { adding(self) ?? .maximum }
}
