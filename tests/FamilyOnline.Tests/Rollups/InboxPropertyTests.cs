using CsCheck;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;
using NodaTime;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>What holds of envelopes whatever was sent.</summary>
[Trait("Category", "Property")]
public sealed class InboxPropertyTests
{
    private static readonly Metric Users = Metric("users", MetricKind.Stock);

    private static readonly MetricCatalogue Metrics = new([Users]);

    private static readonly string[] Townships = ["x1", "x2", "x3", "y1", "y2"];

    /// <summary>A row: which township, month, value, and the day since when it is known.</summary>
    private static readonly Gen<FigureEdition> GenRow = Gen.Select(Gen.Int[0, 4], Gen.Int[10, 12], Gen.Int[0, 50], Gen.Int[0, 3])
        .Select((at, month, value, day) => new FigureEdition(Townships[at], Users, Month(month), Observation.Of(value), Then.Plus(Duration.FromDays(day))));

    private static readonly Gen<Envelope[]> GenInbox = Gen.Select(GenRow.Array[0, 12], Gen.Int[0, 3])
        .Select((rows, day) => rows.GroupBy(row => row.Unit[..1]).Select(county => new Envelope(county.Key, Then.Plus(Duration.FromDays(day)), Metrics, county)).ToArray())
        .Array[1, 4].Select(inboxes => inboxes.SelectMany(inbox => inbox).ToArray());

    [Fact]
    public void Order_and_repetition_of_envelopes_change_no_figure() =>
        (from inbox in GenInbox from shuffled in Gen.Shuffle(inbox.Concat(inbox).ToArray()) select (inbox, shuffled)).Sample(
            case_ => Assert.Equal(Figures(case_.inbox), Figures(case_.shuffled)), iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void What_is_written_and_read_back_adds_up_to_the_same() => GenInbox.Sample(
        inbox => Assert.Equal(Figures(inbox), Figures([.. inbox.Select(sent => Envelope.Parse(sent.ToJson()).Value)])), iter: LongRun.Exactly(1_000, 10_000));

    /// <summary>Envelopes and one table of all their rows are two ways to the same figures.</summary>
    [Fact]
    public void Envelopes_add_up_to_what_their_rows_add_up_to() => GenInbox.Sample(
        inbox =>
        {
            FigureTableBuilder table = new(Metrics);
            foreach (var row in inbox.SelectMany(sent => sent.Figures))
                table.Add(row);
            Assert.Equal(Figures(Rollup.Of(table.Build(), Tree)), Figures(inbox));
        },
        iter: LongRun.Exactly(1_000, 10_000));

    private static string Figures(IEnumerable<Envelope> inbox) => Figures(Rollup.Of(inbox, Tree, new InboxOptions { Metrics = Metrics }));

    private static string Figures(Rollup rollup) =>
        string.Join('\n', rollup.Tree.All.SelectMany(unit => Enumerable.Range(10, 3).Select(month => Told(rollup.Figure("users", unit.Id, Month(month))))));
}
