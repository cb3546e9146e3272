// Worked out day by day; the working of each case stands above it. Off days are those of sql/reference/holidays.csv.
import Domain

extension DeadlineCase {
    /// Deadlines in working days step over Tết.
    static let tet: [DeadlineCase] = [
        // Wed 7 Feb is not counted · Thu 8 Feb to Wed 14 Feb off (Tết) · Thu 15 Feb 1
        DeadlineCase("2024-02-07T10:00:00+07:00", .workingDays(1), last: "2024-02-15"),
        // Wed 7 Feb is not counted · Thu 8 Feb to Wed 14 Feb off (Tết) · Thu 15 Feb 1 · Fri 16 Feb 2
        DeadlineCase("2024-02-07T10:00:00+07:00", .workingDays(2), last: "2024-02-16"),
        // Mon 5 Feb is not counted · Tue 6 Feb 1 · Wed 7 Feb 2 · Thu 8 Feb to Wed 14 Feb off (Tết) · Thu 15 Feb 3 ·
        // Fri 16 Feb 4 · Sat 17 Feb to Sun 18 Feb off (weekend) · Mon 19 Feb 5 · Tue 20 Feb 6 · Wed 21 Feb 7
        DeadlineCase("2024-02-05T10:00:00+07:00", .workingDays(7), last: "2024-02-21"),
        // Sat 10 Feb is not counted · Sun 11 Feb to Wed 14 Feb off (Tết) · Thu 15 Feb 1 · Fri 16 Feb 2 · Sat 17 Feb
        // to Sun 18 Feb off (weekend) · Mon 19 Feb 3
        DeadlineCase("2024-02-10T10:00:00+07:00", .workingDays(3), last: "2024-02-19"),
        // Wed 14 Feb is not counted · Thu 15 Feb 1 · Fri 16 Feb 2
        DeadlineCase("2024-02-14T09:00:00+07:00", .workingDays(2), last: "2024-02-16"),
        // Fri 24 Jan is not counted · Sat 25 Jan to Sun 2 Feb off (weekend, Tết) · Mon 3 Feb 1
        DeadlineCase("2025-01-24T16:00:00+07:00", .workingDays(1), last: "2025-02-03"),
        // Fri 24 Jan is not counted · Sat 25 Jan to Sun 2 Feb off (weekend, Tết) · Mon 3 Feb 1 · Tue 4 Feb 2 · Wed
        // 5 Feb 3 · Thu 6 Feb 4 · Fri 7 Feb 5
        DeadlineCase("2025-01-24T16:00:00+07:00", .workingDays(5), last: "2025-02-07"),
        // Wed 22 Jan is not counted · Thu 23 Jan 1 · Fri 24 Jan 2 · Sat 25 Jan to Sun 2 Feb off (weekend, Tết) ·
        // Mon 3 Feb 3 · Tue 4 Feb 4 · Wed 5 Feb 5 · Thu 6 Feb 6 · Fri 7 Feb 7
        DeadlineCase("2025-01-22T16:00:00+07:00", .workingDays(7), last: "2025-02-07"),
        // Wed 29 Jan is not counted · Thu 30 Jan to Sun 2 Feb off (Tết, weekend) · Mon 3 Feb 1 · Tue 4 Feb 2 · Wed
        // 5 Feb 3
        DeadlineCase("2025-01-29T08:00:00+07:00", .workingDays(3), last: "2025-02-05"),
        // Fri 13 Feb is not counted · Sat 14 Feb to Sun 22 Feb off (weekend, Tết) · Mon 23 Feb 1
        DeadlineCase("2026-02-13T15:00:00+07:00", .workingDays(1), last: "2026-02-23"),
        // Fri 13 Feb is not counted · Sat 14 Feb to Sun 22 Feb off (weekend, Tết) · Mon 23 Feb 1 · Tue 24 Feb 2
        DeadlineCase("2026-02-13T15:00:00+07:00", .workingDays(2), last: "2026-02-24"),
        // Fri 13 Feb is not counted · Sat 14 Feb to Sun 22 Feb off (weekend, Tết) · Mon 23 Feb 1 · Tue 24 Feb 2 ·
        // Wed 25 Feb 3 · Thu 26 Feb 4 · Fri 27 Feb 5 · Sat 28 Feb to Sun 1 Mar off (weekend) · Mon 2 Mar 6 · Tue 3
        // Mar 7
        DeadlineCase("2026-02-13T15:00:00+07:00", .workingDays(7), last: "2026-03-03"),
        // Wed 11 Feb is not counted · Thu 12 Feb 1 · Fri 13 Feb 2 · Sat 14 Feb to Sun 22 Feb off (weekend, Tết) ·
        // Mon 23 Feb 3 · Tue 24 Feb 4 · Wed 25 Feb 5 · Thu 26 Feb 6 · Fri 27 Feb 7
        DeadlineCase("2026-02-11T15:00:00+07:00", .workingDays(7), last: "2026-02-27"),
        // Tue 10 Feb is not counted · Wed 11 Feb 1 · Thu 12 Feb 2 · Fri 13 Feb 3 · Sat 14 Feb to Sun 22 Feb off
        // (weekend, Tết) · Mon 23 Feb 4 · Tue 24 Feb 5 · Wed 25 Feb 6 · Thu 26 Feb 7 · Fri 27 Feb 8 · Sat 28 Feb to
        // Sun 1 Mar off (weekend) · Mon 2 Mar 9 · Tue 3 Mar 10
        DeadlineCase("2026-02-10T15:00:00+07:00", .workingDays(10), last: "2026-03-03"),
        // Sat 21 Feb is not counted · Sun 22 Feb off (weekend) · Mon 23 Feb 1 · Tue 24 Feb 2 · Wed 25 Feb 3 · Thu
        // 26 Feb 4 · Fri 27 Feb 5
        DeadlineCase("2026-02-21T15:00:00+07:00", .workingDays(5), last: "2026-02-27"),
    ]

    /// Days off in lieu are skipped, swapped Saturdays are counted.
    static let swapped: [DeadlineCase] = [
        // Fri 26 Apr is not counted · Sat 27 Apr to Wed 1 May off (weekend, swapped off, Reunification, Labour Day)
        // · Thu 2 May 1
        DeadlineCase("2024-04-26T10:00:00+07:00", .workingDays(1), last: "2024-05-02"),
        // Fri 26 Apr is not counted · Sat 27 Apr to Wed 1 May off (weekend, swapped off, Reunification, Labour Day)
        // · Thu 2 May 1 · Fri 3 May 2 · Sat 4 May worked 3
        DeadlineCase("2024-04-26T10:00:00+07:00", .workingDays(3), last: "2024-05-04"),
        // Thu 2 May is not counted · Fri 3 May 1 · Sat 4 May worked 2
        DeadlineCase("2024-05-02T10:00:00+07:00", .workingDays(2), last: "2024-05-04"),
        // Fri 3 May is not counted · Sat 4 May worked 1
        DeadlineCase("2024-05-03T10:00:00+07:00", .workingDays(1), last: "2024-05-04"),
        // Fri 30 Aug is not counted · Sat 31 Aug to Tue 3 Sep off (weekend, National Day) · Wed 4 Sep 1
        DeadlineCase("2024-08-30T10:00:00+07:00", .workingDays(1), last: "2024-09-04"),
        // Fri 25 Apr is not counted · Sat 26 Apr worked 1
        DeadlineCase("2025-04-25T10:00:00+07:00", .workingDays(1), last: "2025-04-26"),
        // Fri 25 Apr is not counted · Sat 26 Apr worked 1 · Sun 27 Apr off (weekend) · Mon 28 Apr 2
        DeadlineCase("2025-04-25T10:00:00+07:00", .workingDays(2), last: "2025-04-28"),
        // Thu 24 Apr is not counted · Fri 25 Apr 1 · Sat 26 Apr worked 2 · Sun 27 Apr off (weekend) · Mon 28 Apr 3
        // · Tue 29 Apr 4 · Wed 30 Apr to Sun 4 May off (Reunification, Labour Day, swapped off, weekend) · Mon 5
        // May 5 · Tue 6 May 6 · Wed 7 May 7
        DeadlineCase("2025-04-24T10:00:00+07:00", .workingDays(7), last: "2025-05-07"),
        // Tue 29 Apr is not counted · Wed 30 Apr to Sun 4 May off (Reunification, Labour Day, swapped off, weekend)
        // · Mon 5 May 1
        DeadlineCase("2025-04-29T10:00:00+07:00", .workingDays(1), last: "2025-05-05"),
        // Fri 4 Apr is not counted · Sat 5 Apr to Mon 7 Apr off (weekend, Hung Kings) · Tue 8 Apr 1
        DeadlineCase("2025-04-04T10:00:00+07:00", .workingDays(1), last: "2025-04-08"),
        // Fri 29 Aug is not counted · Sat 30 Aug to Tue 2 Sep off (weekend, National Day) · Wed 3 Sep 1 · Thu 4 Sep
        // 2
        DeadlineCase("2025-08-29T10:00:00+07:00", .workingDays(2), last: "2025-09-04"),
        // Wed 31 Dec is not counted · Thu 1 Jan to Sun 4 Jan off (New Year, swapped off, weekend) · Mon 5 Jan 1
        DeadlineCase("2025-12-31T10:00:00+07:00", .workingDays(1), last: "2026-01-05"),
        // Fri 9 Jan is not counted · Sat 10 Jan worked 1
        DeadlineCase("2026-01-09T10:00:00+07:00", .workingDays(1), last: "2026-01-10"),
        // Thu 8 Jan is not counted · Fri 9 Jan 1 · Sat 10 Jan worked 2 · Sun 11 Jan off (weekend) · Mon 12 Jan 3
        DeadlineCase("2026-01-08T10:00:00+07:00", .workingDays(3), last: "2026-01-12"),
        // Fri 24 Apr is not counted · Sat 25 Apr to Mon 27 Apr off (weekend, Hung Kings in lieu) · Tue 28 Apr 1 ·
        // Wed 29 Apr 2 · Thu 30 Apr to Sun 3 May off (Reunification, Labour Day, weekend) · Mon 4 May 3
        DeadlineCase("2026-04-24T10:00:00+07:00", .workingDays(3), last: "2026-05-04"),
        // Wed 29 Apr is not counted · Thu 30 Apr to Sun 3 May off (Reunification, Labour Day, weekend) · Mon 4 May
        // 1
        DeadlineCase("2026-04-29T10:00:00+07:00", .workingDays(1), last: "2026-05-04"),
        // Fri 21 Aug is not counted · Sat 22 Aug worked 1
        DeadlineCase("2026-08-21T10:00:00+07:00", .workingDays(1), last: "2026-08-22"),
        // Fri 28 Aug is not counted · Sat 29 Aug to Wed 2 Sep off (weekend, swapped off, National Day) · Thu 3 Sep
        // 1
        DeadlineCase("2026-08-28T10:00:00+07:00", .workingDays(1), last: "2026-09-03"),
        // Thu 27 Aug is not counted · Fri 28 Aug 1 · Sat 29 Aug to Wed 2 Sep off (weekend, swapped off, National
        // Day) · Thu 3 Sep 2 · Fri 4 Sep 3 · Sat 5 Sep to Sun 6 Sep off (weekend) · Mon 7 Sep 4 · Tue 8 Sep 5 · Wed
        // 9 Sep 6 · Thu 10 Sep 7
        DeadlineCase("2026-08-27T10:00:00+07:00", .workingDays(7), last: "2026-09-10"),
        // Fri 21 Aug is not counted · Sat 22 Aug worked 1 · Sun 23 Aug off (weekend) · Mon 24 Aug 2 · Tue 25 Aug 3
        // · Wed 26 Aug 4 · Thu 27 Aug 5 · Fri 28 Aug 6 · Sat 29 Aug to Wed 2 Sep off (weekend, swapped off,
        // National Day) · Thu 3 Sep 7 · Fri 4 Sep 8 · Sat 5 Sep to Sun 6 Sep off (weekend) · Mon 7 Sep 9 · Tue 8
        // Sep 10
        DeadlineCase("2026-08-21T10:00:00+07:00", .workingDays(10), last: "2026-09-08"),
    ]

    /// Working days step over weekends only.
    static let ordinary: [DeadlineCase] = [
        // Mon 1 Jun is not counted · Tue 2 Jun 1 · Wed 3 Jun 2
        DeadlineCase("2026-06-01T10:00:00+07:00", .workingDays(2), last: "2026-06-03"),
        // Fri 5 Jun is not counted · Sat 6 Jun to Sun 7 Jun off (weekend) · Mon 8 Jun 1 · Tue 9 Jun 2
        DeadlineCase("2026-06-05T10:00:00+07:00", .workingDays(2), last: "2026-06-09"),
        // Sat 6 Jun is not counted · Sun 7 Jun off (weekend) · Mon 8 Jun 1
        DeadlineCase("2026-06-06T10:00:00+07:00", .workingDays(1), last: "2026-06-08"),
        // Sun 7 Jun is not counted · Mon 8 Jun 1 · Tue 9 Jun 2 · Wed 10 Jun 3 · Thu 11 Jun 4 · Fri 12 Jun 5
        DeadlineCase("2026-06-07T23:00:00+07:00", .workingDays(5), last: "2026-06-12"),
        // Thu 4 Jun is not counted · Fri 5 Jun 1 · Sat 6 Jun to Sun 7 Jun off (weekend) · Mon 8 Jun 2 · Tue 9 Jun 3
        // · Wed 10 Jun 4 · Thu 11 Jun 5 · Fri 12 Jun 6 · Sat 13 Jun to Sun 14 Jun off (weekend) · Mon 15 Jun 7
        DeadlineCase("2026-06-04T10:00:00+07:00", .workingDays(7), last: "2026-06-15"),
        // Tue 30 Jun is not counted · Wed 1 Jul 1 · Thu 2 Jul 2 · Fri 3 Jul 3 · Sat 4 Jul to Sun 5 Jul off
        // (weekend) · Mon 6 Jul 4 · Tue 7 Jul 5 · Wed 8 Jul 6 · Thu 9 Jul 7 · Fri 10 Jul 8 · Sat 11 Jul to Sun 12
        // Jul off (weekend) · Mon 13 Jul 9 · Tue 14 Jul 10
        DeadlineCase("2026-06-30T10:00:00+07:00", .workingDays(10), last: "2026-07-14"),
    ]

    /// Days of rest count, but none is the last.
    static let calendarDays: [DeadlineCase] = [
        // Mon 1 Jun is not counted · 10 days end on Thu 11 Jun
        DeadlineCase("2026-06-01T10:00:00+07:00", .calendarDays(10), last: "2026-06-11"),
        // Wed 10 Jun is not counted · 10 days end on Sat 20 Jun · Sat 20 Jun off (weekend) · Sun 21 Jun off
        // (weekend) · so Mon 22 Jun
        DeadlineCase("2026-06-10T10:00:00+07:00", .calendarDays(10), last: "2026-06-22"),
        // Thu 11 Jun is not counted · 10 days end on Sun 21 Jun · Sun 21 Jun off (weekend) · so Mon 22 Jun
        DeadlineCase("2026-06-11T10:00:00+07:00", .calendarDays(10), last: "2026-06-22"),
        // Fri 6 Feb is not counted · 10 days end on Mon 16 Feb · Mon 16 Feb off (Tết) · Tue 17 Feb off (Tết) · Wed
        // 18 Feb off (Tết) · Thu 19 Feb off (Tết) · Fri 20 Feb off (Tết) · Sat 21 Feb off (weekend) · Sun 22 Feb
        // off (weekend) · so Mon 23 Feb
        DeadlineCase("2026-02-06T10:00:00+07:00", .calendarDays(10), last: "2026-02-23"),
        // Thu 12 Feb is not counted · 10 days end on Sun 22 Feb · Sun 22 Feb off (weekend) · so Mon 23 Feb
        DeadlineCase("2026-02-12T10:00:00+07:00", .calendarDays(10), last: "2026-02-23"),
        // Fri 30 Jan is not counted · 25 days end on Tue 24 Feb
        DeadlineCase("2026-01-30T10:00:00+07:00", .calendarDays(25), last: "2026-02-24"),
        // Sat 10 Jan is not counted · 40 days end on Thu 19 Feb · Thu 19 Feb off (Tết) · Fri 20 Feb off (Tết) · Sat
        // 21 Feb off (weekend) · Sun 22 Feb off (weekend) · so Mon 23 Feb
        DeadlineCase("2026-01-10T10:00:00+07:00", .calendarDays(40), last: "2026-02-23"),
        // Wed 31 Jan is not counted · 10 days end on Sat 10 Feb · Sat 10 Feb off (Tết) · Sun 11 Feb off (Tết) · Mon
        // 12 Feb off (Tết) · Tue 13 Feb off (Tết) · Wed 14 Feb off (Tết) · so Thu 15 Feb
        DeadlineCase("2024-01-31T10:00:00+07:00", .calendarDays(10), last: "2024-02-15"),
        // Sun 20 Apr is not counted · 10 days end on Wed 30 Apr · Wed 30 Apr off (Reunification) · Thu 1 May off
        // (Labour Day) · Fri 2 May off (swapped off) · Sat 3 May off (weekend) · Sun 4 May off (weekend) · so Mon 5
        // May
        DeadlineCase("2025-04-20T10:00:00+07:00", .calendarDays(10), last: "2025-05-05"),
        // Wed 16 Apr is not counted · 10 days end on Sat 26 Apr
        DeadlineCase("2025-04-16T10:00:00+07:00", .calendarDays(10), last: "2025-04-26"),
        // Wed 12 Aug is not counted · 10 days end on Sat 22 Aug
        DeadlineCase("2026-08-12T10:00:00+07:00", .calendarDays(10), last: "2026-08-22"),
        // Fri 21 Aug is not counted · 10 days end on Mon 31 Aug · Mon 31 Aug off (swapped off) · Tue 1 Sep off
        // (National Day) · Wed 2 Sep off (National Day) · so Thu 3 Sep
        DeadlineCase("2026-08-21T10:00:00+07:00", .calendarDays(10), last: "2026-09-03"),
        // Fri 27 Feb is not counted · 2 days end on Sun 1 Mar · Sun 1 Mar off (weekend) · so Mon 2 Mar
        DeadlineCase("2026-02-27T10:00:00+07:00", .calendarDays(2), last: "2026-03-02"),
    ]

    /// A month ends on its day or its last, and moves on where that is off.
    static let months: [DeadlineCase] = [
        // Fri 30 Jan is not counted · 1 month ends on Sat 28 Feb, the month's last day · Sat 28 Feb off (weekend) ·
        // Sun 1 Mar off (weekend) · so Mon 2 Mar
        DeadlineCase("2026-01-30T10:00:00+07:00", .months(1), last: "2026-03-02"),
        // Wed 31 Jan is not counted · 1 month ends on Thu 29 Feb, the month's last day
        DeadlineCase("2024-01-31T10:00:00+07:00", .months(1), last: "2024-02-29"),
        // Wed 31 Dec is not counted · 2 months end on Sat 28 Feb, the month's last day · Sat 28 Feb off (weekend) ·
        // Sun 1 Mar off (weekend) · so Mon 2 Mar
        DeadlineCase("2025-12-31T10:00:00+07:00", .months(2), last: "2026-03-02"),
        // Tue 31 Mar is not counted · 1 month ends on Thu 30 Apr, the month's last day · Thu 30 Apr off
        // (Reunification) · Fri 1 May off (Labour Day) · Sat 2 May off (weekend) · Sun 3 May off (weekend) · so Mon
        // 4 May
        DeadlineCase("2026-03-31T10:00:00+07:00", .months(1), last: "2026-05-04"),
        // Sun 31 May is not counted · 1 month ends on Tue 30 Jun, the month's last day
        DeadlineCase("2026-05-31T10:00:00+07:00", .months(1), last: "2026-06-30"),
        // Sat 17 Jan is not counted · 1 month ends on Tue 17 Feb · Tue 17 Feb off (Tết) · Wed 18 Feb off (Tết) ·
        // Thu 19 Feb off (Tết) · Fri 20 Feb off (Tết) · Sat 21 Feb off (weekend) · Sun 22 Feb off (weekend) · so
        // Mon 23 Feb
        DeadlineCase("2026-01-17T10:00:00+07:00", .months(1), last: "2026-02-23"),
        // Sat 20 Dec is not counted · 2 months end on Fri 20 Feb · Fri 20 Feb off (Tết) · Sat 21 Feb off (weekend)
        // · Sun 22 Feb off (weekend) · so Mon 23 Feb
        DeadlineCase("2025-12-20T10:00:00+07:00", .months(2), last: "2026-02-23"),
        // Fri 31 Jul is not counted · 1 month ends on Mon 31 Aug · Mon 31 Aug off (swapped off) · Tue 1 Sep off
        // (National Day) · Wed 2 Sep off (National Day) · so Thu 3 Sep
        DeadlineCase("2026-07-31T10:00:00+07:00", .months(1), last: "2026-09-03"),
        // Tue 31 Dec is not counted · 2 months end on Fri 28 Feb, the month's last day
        DeadlineCase("2024-12-31T10:00:00+07:00", .months(2), last: "2025-02-28"),
        // Wed 22 Jul is not counted · 1 month ends on Sat 22 Aug
        DeadlineCase("2026-07-22T10:00:00+07:00", .months(1), last: "2026-08-22"),
        // Thu 29 Feb is not counted · 1 year ends on Fri 28 Feb 2025, the month's last day
        DeadlineCase("2024-02-29T10:00:00+07:00", .years(1), last: "2025-02-28"),
        // Thu 29 Feb is not counted · 2 years end on Sat 28 Feb 2026, the month's last day · Sat 28 Feb off
        // (weekend) · Sun 1 Mar off (weekend) · so Mon 2 Mar
        DeadlineCase("2024-02-29T10:00:00+07:00", .years(2), last: "2026-03-02"),
        // Mon 17 Feb is not counted · 1 year ends on Tue 17 Feb 2026 · Tue 17 Feb off (Tết) · Wed 18 Feb off (Tết)
        // · Thu 19 Feb off (Tết) · Fri 20 Feb off (Tết) · Sat 21 Feb off (weekend) · Sun 22 Feb off (weekend) · so
        // Mon 23 Feb
        DeadlineCase("2025-02-17T10:00:00+07:00", .years(1), last: "2026-02-23"),
        // Wed 1 May is not counted · 2 years end on Fri 1 May 2026 · Fri 1 May off (Labour Day) · Sat 2 May off
        // (weekend) · Sun 3 May off (weekend) · so Mon 4 May
        DeadlineCase("2024-05-01T10:00:00+07:00", .years(2), last: "2026-05-04"),
        // Sun 15 Jun is not counted · 1 year ends on Mon 15 Jun 2026
        DeadlineCase("2025-06-15T10:00:00+07:00", .years(1), last: "2026-06-15"),
    ]

    /// The day of the event is Vietnam's.
    static let midnight: [DeadlineCase] = [
        // in Vietnam Mon 1 Jun 23:59, not counted · Tue 2 Jun 1
        DeadlineCase("2026-06-01T16:59:59Z", .workingDays(1), last: "2026-06-02"),
        // in Vietnam Tue 2 Jun 00:00, not counted · Wed 3 Jun 1
        DeadlineCase("2026-06-01T17:00:00Z", .workingDays(1), last: "2026-06-03"),
        // in Vietnam Thu 4 Jun 23:59, not counted · Fri 5 Jun 1
        DeadlineCase("2026-06-04T16:59:59.999999Z", .workingDays(1), last: "2026-06-05"),
        // in Vietnam Fri 5 Jun 00:00, not counted · Sat 6 Jun to Sun 7 Jun off (weekend) · Mon 8 Jun 1
        DeadlineCase("2026-06-04T17:00:00Z", .workingDays(1), last: "2026-06-08"),
        // in Vietnam Sat 6 Jun 00:00, not counted · Sun 7 Jun off (weekend) · Mon 8 Jun 1
        DeadlineCase("2026-06-05T17:00:00Z", .workingDays(1), last: "2026-06-08"),
        // in Vietnam Fri 13 Feb 00:00, not counted · Sat 14 Feb to Sun 22 Feb off (weekend, Tết) · Mon 23 Feb 1
        DeadlineCase("2026-02-12T17:00:00Z", .workingDays(1), last: "2026-02-23"),
        // Fri 13 Feb is not counted · Sat 14 Feb to Sun 22 Feb off (weekend, Tết) · Mon 23 Feb 1
        DeadlineCase("2026-02-13T23:59:59.999999+07:00", .workingDays(1), last: "2026-02-23"),
        // Sat 14 Feb is not counted · Sun 15 Feb to Sun 22 Feb off (weekend, Tết) · Mon 23 Feb 1
        DeadlineCase("2026-02-14T00:00:00+07:00", .workingDays(1), last: "2026-02-23"),
        // in Vietnam Wed 31 Dec 23:59, not counted · Thu 1 Jan to Sun 4 Jan off (New Year, swapped off, weekend) ·
        // Mon 5 Jan 1
        DeadlineCase("2025-12-31T16:59:59Z", .workingDays(1), last: "2026-01-05"),
        // in Vietnam Thu 1 Jan 00:00, not counted · Fri 2 Jan to Sun 4 Jan off (swapped off, weekend) · Mon 5 Jan 1
        DeadlineCase("2025-12-31T17:00:00Z", .workingDays(1), last: "2026-01-05"),
        // in Vietnam Sat 31 Jan 00:00, not counted · 1 month ends on Sat 28 Feb, the month's last day · Sat 28 Feb
        // off (weekend) · Sun 1 Mar off (weekend) · so Mon 2 Mar
        DeadlineCase("2026-01-30T17:00:00Z", .months(1), last: "2026-03-02"),
        // in Vietnam Sun 1 Feb 00:00, not counted · 1 month ends on Sun 1 Mar · Sun 1 Mar off (weekend) · so Mon 2
        // Mar
        DeadlineCase("2026-01-31T17:00:00Z", .months(1), last: "2026-03-02"),
        // in Vietnam Wed 3 Jun 08:00, not counted · 10 days end on Sat 13 Jun · Sat 13 Jun off (weekend) · Sun 14
        // Jun off (weekend) · so Mon 15 Jun
        DeadlineCase("2026-06-02T20:00:00-05:00", .calendarDays(10), last: "2026-06-15"),
    ]
}
