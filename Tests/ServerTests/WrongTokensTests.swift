import Testing

@testable import Server

@Suite("Wrong tokens are counted")
struct WrongTokensTests {
    private static let peer = Peer.address("192.0.2.1")

    @Test("a crowd that comes back with good tokens at once is let in, one and all")
    func crowd() async {
        let wrongTokens = WrongTokens(limit: 10, clock: ServerClock(ManualClock()))
        let letIn = await withTaskGroup { tasks in
            for _ in 0..<500 {
                tasks.addTask {
                    let isLetIn = await wrongTokens.begin(Self.peer)
                    if isLetIn {
                        await Task.yield()
                        wrongTokens.end(Self.peer, wasWrong: false)
                    }
                    return isLetIn
                }
            }
            var count = 0
            for await isLetIn in tasks where isLetIn { count += 1 }
            return count
        }
        #expect(letIn == 500)
        #expect(wrongTokens.rememberedAddresses == 0)
    }

    @Test("of guesses made at once on many connections no more are judged than made one by one")
    func guesses() async {
        let wrongTokens = WrongTokens(limit: 10, clock: ServerClock(ManualClock()))
        let judged = await withTaskGroup { tasks in
            for _ in 0..<500 {
                tasks.addTask {
                    let isLetIn = await wrongTokens.begin(Self.peer)
                    if isLetIn {
                        await Task.yield()
                        wrongTokens.end(Self.peer, wasWrong: true)
                    }
                    return isLetIn
                }
            }
            var count = 0
            for await isLetIn in tasks where isLetIn { count += 1 }
            return count
        }
        #expect(judged == 10)
    }

    @Test("whoever waits behind wrong ones is let in with a good one while the minute is not used up")
    func mixed() async {
        let wrongTokens = WrongTokens(limit: 2, clock: ServerClock(ManualClock()))
        #expect(await wrongTokens.begin(Self.peer))
        #expect(await wrongTokens.begin(Self.peer))
        async let third = wrongTokens.begin(Self.peer)
        await Task.yield()
        wrongTokens.end(Self.peer, wasWrong: true)
        wrongTokens.end(Self.peer, wasWrong: false)
        #expect(await third)
        wrongTokens.end(Self.peer, wasWrong: true)
        #expect(await !wrongTokens.begin(Self.peer))
    }
}
