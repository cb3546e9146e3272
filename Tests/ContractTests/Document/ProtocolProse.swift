/// The parts of the protocol's document that no table holds.
enum ProtocolProse {
    static let opening = """
        # The line protocol

        How programs talk to the service: a line for each request, lines of JSON for its answer.

        > Note: This page is written by a test, out of the table of operations, the limits and the dialogues that hold the service to it. To change it, change
        those, then run `KIEM_RECORD=1 scripts/test --filter ProtocolDocumentTests`.
        """

    static let words = """
        ## Words

        * **Request**: one line that names an *operation* and the *fields* it takes.
        * **Answer**: any number of `ROW` lines, then one `OK` or one `ERR` line, which says why it was not done.
        * **Tag**: what a client calls its request, `#7`. It stands on every line of the answer.
        * **Token**: shows who asks. `kiem token issue` makes one; the service keeps only its hash.
        * **Certificate**: a client's, shown in the handshake of TLS. One that `kiem token register` has registered stands for `auth`.
        * **Role**: what an officer may do. An operation names the roles that may call it.
        * **Number**: what people call a record, `KT-2026-000123`. Never given twice.
        """

    static let grammar = """
        ## Grammar

        A stream socket, unix, TCP or TLS, carries UTF-8. A line ends in LF; CRLF is taken. Empty lines are passed over.

        ```
        request   = [ "#" tag SP ] operation [ SP arguments ] LF
        arguments = object                                  ; JSON
                  / pair *( SP pair )
                  / word / quoted                           ; the bare field's value
        pair      = field "=" ( word / quoted )
        word      = 1*( any character but blanks and control characters )
        quoted    = <"> *( character / "\\" ( <"> / "\\" / "n" / "t" / "u" 4HEXDIG ) ) <">
        tag       = 1*32( letter / digit / "." / "_" / "-" )

        answer    = *row ( ok / err )
        row       = [ "#" tag SP ] "ROW" SP object LF
        ok        = [ "#" tag SP ] "OK" SP object LF
        err       = [ "#" tag SP ] "ERR" SP object LF
        ```

        A field that is `null` counts as one that is not there. A field that the operation does not have is refused, not passed over. In answers a field without a
        value is left out; fields may be added to them, so a client passes over those it does not know.
        """

    static let connection = """
        ## A connection

        Many requests may be on the way; answers come in the order of the requests. A read sees every write that was sent before it on the same connection.
        What is left unfinished when a connection ends was no request, and is not done. `quit` is answered last, and what follows it is not read.

        The unix socket wants a token as TCP does. TCP is not encrypted and listens on loopback, unless the service was told otherwise.
        Messages are in the service's language until `hello` or `auth` names another.
        """

    static let repetition = """
        ## Sending a write again

        Every operation that writes takes `id`, a UUID of the client's choosing. Whoever is not sure that a request has arrived sends it again with the same `id`: the
        same body is answered as the first time and done once; another body is a `conflict`. A write without `id` that gets no answer may have been done or not.
        """
}
