/// How long a line of an answer may be before it is no answer; the longest that kiem writes are far below.
let longestAnswerLine = 1 << 26
