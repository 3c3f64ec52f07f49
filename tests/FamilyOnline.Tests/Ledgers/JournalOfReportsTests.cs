using CsCheck;
using FamilyOnline.Ledgers;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.Tests.Support;
using FamilyOnline.TestSupport;
using NodaTime;
using static FamilyOnline.Tests.Ledgers.LedgerSample;

namespace FamilyOnline.Tests.Ledgers;

/// <summary>From the reports of a county's townships to a journal, and from there to figures added up.</summary>
public sealed class JournalOfReportsTests
{
    private static readonly JournalOrigin County = new("610424", "county");
    private static readonly EntryGrounds Unstated = new("乡镇", EntryReason.Other, "报表未说明");
    private static readonly MetricCatalogue Metrics = new(Plan.Metrics);
    private static readonly UnitTree Tree = new([new("610424", "乾县"), new("610424101", "甲镇", "610424"), new("610424102", "乙镇", "610424")], new(2024, 12, 31));

    private static readonly string[] Subjects = ["610424101", "610424102"];
    private static readonly string?[] Roles = [null, "a", "b"];
    private static readonly string?[] Links = [null, "urn:e"];

    private static readonly Gen<ReportedFigure[]> Lines =
        (from subject in Gen.Int[0, 1]
         from metric in Gen.Int[0, 1]
         from month in Gen.Int[4, 9]
         from value in Gen.Int[-1, 2]
         from delay in Gen.Int[0, 3]
         from role in Gen.Int[0, 2]
         from reason in Gen.Int[0, 6]
         from link in Gen.Int[0, 1]
         select Line(metric == 0 ? Households : Trained, month, value < 0 ? null : value, Day(month, 28).PlusDays(delay * 9), Subjects[subject], Roles[role])
             .Because((EntryReason)reason, Links[link]))
        .Array[0, 60].Select(lines => lines
            .GroupBy(line => (line.Subject, line.Metric.Id, line.Period, line.ReportedOn))
            .SelectMany(day => day.Where(line => line.Value == day.First().Value))
            .ToArray());

    /// <summary>甲镇 said 12 on 8 May and 15 on 12 May, for a recount; 乙镇 said 5 on 9 May. A day's report is known at its end in China: 16:00 UTC.</summary>
    [Fact]
    public void Each_edition_keeps_role_reason_note_evidence_and_known_time()
    {
        var journal = JournalOf(
            Line(Households, 4, 12, Day(5, 8), by: "信息员"),
            Line(Households, 4, 15, Day(5, 12), by: "统计员", note: "漏报3户").Because(EntryReason.Recount, "https://example.org/17.pdf"),
            Line(Households, 4, 5, Day(5, 9), "610424102"));

        Assert.Equal(
            [
                "2024-05-08T16:00 Reported #1 households of 610424101 for 2024-04: 12 | 信息员 Unspecified   | monthly-report",
                "2024-05-09T16:00 Reported #1 households of 610424102 for 2024-04: 5 | 乡镇 Unspecified   | monthly-report",
                "2024-05-12T16:00 Corrected #2 households of 610424101 for 2024-04: 15 | 统计员 Recount 漏报3户 https://example.org/17.pdf | ",
            ],
            Told(journal));
        Assert.True(journal.Verify().IsSound);
    }

    [Fact]
    public void A_correction_without_a_reason_takes_the_one_for_what_is_unstated() => Assert.Equal(
        ["乡镇 Other 报表未说明", "乡镇 Other 说明在此"],
        JournalOf(Line(Households, 4, 1, Day(5, 8)), Line(Households, 4, 2, Day(5, 9)), Line(Households, 4, 3, Day(5, 10), note: "说明在此")).Entries.Skip(1)
            .Select(entry => $"{entry.Line.Grounds.By} {entry.Line.Grounds.Reason} {entry.Line.Grounds.Note}"));

    [Fact]
    public void A_figure_that_no_form_asks_of_its_subject_belongs_to_no_report() =>
        Assert.Null(JournalOf(Line(Households, 4, 1, Day(5, 8), "610424")).Latest.Figures.Single().Report);

    [Fact]
    public void What_is_taken_back_stands_without_an_answer()
    {
        var known = JournalOf(Line(Households, 4, 1, Day(5, 8)), Line(Households, 4, null, Day(5, 9))).Latest.Figures.Single();

        Assert.Equal((2, Observation.Of(Absence.NotReported)), (known.Number, known.Value));
    }

    [Fact]
    public void A_ledger_without_reports_gives_an_empty_journal()
    {
        Assert.Empty(Journal.Of(County, Ledger.Empty, Unstated).Entries);
        Assert.Equal(County.Hash, Journal.Of(County, Ledger.For(Plan), Unstated).Head.Hash);
    }

    /// <summary>12 and 5 make 17 until 12 May is over; then 15 and 5 make 20.</summary>
    [Fact]
    public void Reports_roll_up_as_known_at_any_instant()
    {
        var journal = JournalOf(Line(Households, 4, 12, Day(5, 8)), Line(Households, 4, 15, Day(5, 12)), Line(Households, 4, 5, Day(5, 9), "610424102"));
        var table = FigureTable.Of(journal.Latest, Metrics);

        Assert.Equal(["12", "17", "17", "20"], ((int[])[8, 9, 11, 12]).Select(day => April(table, Instant.FromUtc(2024, 5, day, 16, 0)).ToString()));
    }

    /// <summary>Reports bring no steps; the county hands in, accepts and approves the report of 甲镇 on 20 May, and only that counts as approved.</summary>
    [Fact]
    public void Steps_are_appended_to_what_the_reports_brought()
    {
        ReportKey report = new("610424101", "monthly-report", ReportingPeriod.Month(2024, 4));
        var journal = JournalOf(Line(Households, 4, 12, Day(5, 8)), Line(Households, 4, 5, Day(5, 9), "610424102"))
            .Append(Instant.FromUtc(2024, 5, 20, 0, 0), ((ReportStep[])[ReportStep.Submit, ReportStep.Accept, ReportStep.Approve("county")]).Select(step => new StepLine(report, step, Unstated)));

        Assert.Equal("12", April(FigureTable.Of(journal.Latest, Metrics, ReportStep.Approve("county")), Instant.MaxValue).ToString());
    }

    [Fact]
    public void Unstated_grounds_without_a_reason_are_refused() => Assert.Equal(
        "What holds where a report does not say needs a reason for corrections.", Refusal.Of(() => Journal.Of(County, Ledger.Empty, new("乡镇"))));

    [Fact]
    [Trait("Category", "Property")]
    public void Order_and_pieces_of_delivery_change_no_hash() => Gen.Select(Lines, Gen.Int[0, 1_000_000], Gen.Int[1, 9]).Sample(
        (lines, seed, size) =>
        {
            ReportedFigure[] shuffled = [.. lines, .. lines.Take(size)];
            new Random(seed).Shuffle(shuffled);
            var ledger = shuffled.Chunk(size).Aggregate(Ledger.For(Plan), (all, chunk) => all.Append(Report(chunk)));

            Assert.Equal(JournalOf(lines).Head, Journal.Of(County, ledger, Unstated).Head);
        },
        iter: LongRun.Iterations(1000));

    /// <summary>Nothing is lost: the journal has one entry for each edition, with all that it says, and its table answers on any day what the ledger answers.</summary>
    [Fact]
    [Trait("Category", "Property")]
    public void Ledger_journal_and_table_say_the_same_on_any_day() => Gen.Select(Lines, Gen.Int[0, 250]).Sample(
        (lines, offset) =>
        {
            var (ledger, day) = (Ledger.For(Plan).Append(Report(lines)), Day(4, 1).PlusDays(offset));
            var journal = Journal.Of(County, ledger, Unstated);
            var known = ChinaDay.EndOf(day);

            Assert.Equal(
                ledger.Editions.Select(edition => Said(edition.Figure, edition.Number)),
                journal.Latest.Figures.SelectMany(figure => journal.Latest.HistoryOf(figure.Figure)).Select(Said));
            Assert.Equal(
                ledger.AsOf(day).All.Select(figure => $"{figure.Subject} {figure.Metric.Id} {figure.Period} {figure.Value}").Order(StringComparer.Ordinal),
                FigureTable.Of(journal.AsKnownAt(known), Metrics).Rows.Where(row => row.Period.Last <= day)
                    .GroupBy(row => (row.Unit, row.Metric.Id, row.Period)).Select(cell => cell.MaxBy(row => row.KnownAt)!)
                    .Select(row => $"{row.Unit} {row.Metric.Id} {row.Period} {row.Value}").Order(StringComparer.Ordinal));
        },
        iter: LongRun.Iterations(1000));

    private static string Said(ReportedFigure line, int number) => string.Join(
        '|', line.Subject, line.Metric.Id, line.Period, number, line.Value, line.By ?? "乡镇", number > 1 && line.Reason == EntryReason.Unspecified ? EntryReason.Other : line.Reason, line.Evidence, ChinaDay.EndOf(line.ReportedOn));

    private static string Said(KnownFigure known) => string.Join(
        '|', known.Figure.Unit, known.Figure.Metric, known.Figure.Period, known.Number, known.Value, known.Grounds.By, known.Grounds.Reason, known.Grounds.Evidence, known.KnownAt);

    private static Journal JournalOf(params ReportedFigure[] lines) => Journal.Of(County, Reported(lines), Unstated);

    private static IEnumerable<string> Told(Journal journal) => journal.Entries.Select(entry =>
        FormattableString.Invariant($"{entry.KnownAt:uuuu-MM-ddTHH:mm} {entry.Line} | {entry.Line.Grounds.By} {entry.Line.Grounds.Reason} {entry.Line.Grounds.Note} {entry.Line.Grounds.Evidence} | {((FigureLine)entry.Line).Form}"));

    private static Quantity April(FigureTable table, Instant knownAt) =>
        Rollup.Of(table, Tree, new() { KnownAt = knownAt }).Figure("households", "610424", ReportingPeriod.Month(2024, 4)).Value;
}
