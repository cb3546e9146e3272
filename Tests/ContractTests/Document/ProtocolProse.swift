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
        * **Event**: a write as the log has it. `watch` pushes them on the connection as `EVENT` lines, which belong to no answer.
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
        push      = "EVENT" SP object LF                    ; only after watch, never within an answer
        ```

        A field that is `null` counts as one that is not there. A field that the operation does not have is refused, not passed over. In answers a field without a
        value is left out; fields may be added to them, so a client passes over those it does not know.
        """

    static let connection = """
        ## A connection

        Many requests may be on the way; answers come in the order of the requests. A read sees every write that was sent before it on the same connection.
        What is left unfinished when a connection ends was no request, and is not done. `quit` is answered last, and what follows it is not read.

        The unix socket wants a token as TCP does. TCP is not encrypted and listens on loopback, unless the service was told otherwise.
        When a token is taken back or its time is over, the connections that showed it are cut within a second.
        Messages are in the service's language until `hello` or `auth` names another.
        """

    static let watching = """
        ## Watching

        `watch` answers `OK {"after":1041,"newest":1041}`, and from then on the connection carries an `EVENT` line for each write in the caller's scope, beside the
        answers to whatever else is asked on it:

        ```
        EVENT {"seq":1042,"at":"2026-11-24T08:30:00+07:00","operation":"inspection.log","subject":"KT-2026-000123","actor":"QN-001","unit":"DN-07","body":{…}}
        ```

        Events come in the order of their numbers, `seq`, and only when nothing with a lower number can come any more; numbers that are left out belong to
        other units, to kinds that were not asked for, or to writes that failed. Whoever comes back asks for `after` the last `seq` received, and misses and
        repeats nothing; `after=0` begins at the beginning, and without `after` it begins now. `kinds` names the operations that are wanted.

        The service keeps nothing for a watcher that does not read; it goes on where that one stopped. Whoever is far behind is told by
        `EVENT {"behind":2744}`, about how many numbers are still to come. A connection watches once; one that watches may be silent for as long as it likes.
        On RESP2 an event is what clients know as a message, the array `message`, `kiem`, and the JSON.
        """

    static let repetition = """
        ## Sending a write again

        Every operation that writes takes `id`, a UUID of the client's choosing. Whoever is not sure that a request has arrived sends it again with the same `id`: the
        same body is answered as the first time and done once; another body is a `conflict`. A write without `id` that gets no answer may have been done or not.
        """
}
