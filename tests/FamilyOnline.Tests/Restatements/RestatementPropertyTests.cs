using CsCheck;
using FamilyOnline.Restatements;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;
using NodaTime;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Restatements;

/// <summary>The laws of restatements, over chance trees, answers and definitions.</summary>
[Trait("Category", "Property")]
public sealed class RestatementPropertyTests
{
    private static readonly ReportingPeriod[] Asked = [Month(1), Month(3), Month(4), ReportingPeriod.Quarter(2024, 1), ReportingPeriod.Year(2024)];
    private static readonly ReportingPeriod[] Stated = [Month(1), Month(2), Month(3), Month(4), ReportingPeriod.Quarter(2024, 1)];
    private static readonly string[] Reported = ["new", "line", "homes", "strict", "zero", "price", "people", "open", "added"];
    private static readonly MetricCatalogue Metrics = Catalogue(1, "line + 2 * new");

    /// <summary>The same under other definitions: another formula and weight, another version of lines, answers required where they were not.</summary>
    private static readonly MetricCatalogue Others = Catalogue(2, "line / homes + zero");

    private static readonly Gen<UnitTree> AnyTree = Gen.Int[-1, 10].Array[1, 12].Select(parents => new UnitTree(
        parents.Select((parent, unit) => new TreeUnit($"u{unit:00}", "单位", unit == 0 ? null : $"u{Math.Max(0, Math.Min(parent, unit - 1)):00}")), Day));

    private static readonly Gen<Answer[]> AnyAnswers = (
        from unit in Gen.Int[0, 12]
        from metric in Gen.Int[0, Reported.Length - 1]
        from period in Gen.Frequency((6, Gen.Int[0, 3]), (1, Gen.Const(4)))
        from value in Gen.Int[-4, 12]
        from day in Gen.Int[0, 1]
        select new Answer($"u{unit:00}", Reported[metric], Stated[period], value, day)).Array[0, 80];

    private static readonly Gen<int> AnyPick = Gen.Int[0, 10_000];

    private static MetricCatalogue Catalogue(int version, string formula) => new(
    [
        Metric("new", MetricKind.Flow),
        Metric("line", MetricKind.Stock, new() { CarryForwardMonths = version, Version = version, Decimals = version - 1 }),
        Metric("homes", MetricKind.Stock),
        Metric("rate", MetricKind.Ratio, new() { Numerator = "line", Denominator = "homes" }),
        Metric("strict", MetricKind.Flow, With(new() { Missing = version == 1 ? MissingRule.RequireAll : MissingRule.ReportedOnly })),
        Metric("zero", MetricKind.Flow, With(new() { Missing = MissingRule.ZeroWhenSilent })),
        Metric("price", MetricKind.Intensive, With(new() { Weight = version == 1 ? "homes" : "line" })),
        Metric("people", MetricKind.Distinct),
        Metric("open", MetricKind.YesNo),
        Metric("added", MetricKind.Stock, With(new() { Own = version == 1 ? OwnFigures.Add : OwnFigures.Replace })),
        Metric("share", MetricKind.Ratio, new() { Numerator = "line", Denominator = "homes", Aggregation = new() { OverUnits = Aggregation.MeanOfUnits } }),
        Metric("sum", MetricKind.Stock, new() { Formula = formula }),
    ]);

    private static Rollup Roll(MetricCatalogue metrics, IEnumerable<Answer> answers, UnitTree tree, int day) => Rollup.Of(
        answers.Aggregate(new FigureTableBuilder(metrics), (table, answer) => table.Add(answer.Edition(metrics))).Build(), tree, RestatementSample.On(day));

    /// <summary>Explains every metric, of a unit and for a period that chance picks.</summary>
    private static IEnumerable<Restatement> All(Rollup before, Rollup after, int pick)
    {
        string[] units = [.. after.Tree.All.Select(unit => unit.Id).Where(id => before.Tree.TryGet(id, out _))];
        return after.Metrics.All.Select((metric, index) => Restatement.Between(before, after, metric.Id, units[(pick + index) % units.Length], Asked[(pick + (index * 7)) % Asked.Length]));
    }

    private static void SumsUp(Restatement restatement)
    {
        if (restatement.Difference.TryGetValue(out var difference))
            Assert.Equal(difference, restatement.Parts.Where(part => part.Amount.IsKnown).Aggregate(Exact.Zero, (sum, part) => sum + part.Amount.Value));
        else
            Assert.All(restatement.Parts, part => Assert.False(part.Amount.IsKnown));
        if (restatement.Before.Value != restatement.After.Value)
            Assert.NotEmpty(restatement.Parts);
    }

    [Fact]
    public void Parts_sum_to_the_difference_whatever_became_known() => Gen.Select(AnyTree, AnyAnswers, AnyPick).Sample((tree, answers, pick) =>
    {
        foreach (var restatement in All(Roll(Metrics, answers, tree, 0), Roll(Metrics, answers, tree, 1), pick))
            SumsUp(restatement);
    }, iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void Parts_sum_to_the_difference_whatever_changed() => Gen.Select(AnyTree, AnyTree, AnyAnswers, AnyAnswers, AnyPick).Sample((tree, other, answers, later, pick) =>
    {
        foreach (var restatement in All(Roll(Metrics, answers, tree, 1), Roll(pick % 2 == 0 ? Others : Metrics, later, other, 1), pick))
            SumsUp(restatement);
    }, iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void For_sums_any_order_gives_the_same_parts() => Gen.Select(AnyTree, AnyAnswers, AnyPick).Sample((tree, answers, seed) =>
    {
        var (before, after) = (Roll(Metrics, Apart(answers), tree, 0), Roll(Metrics, Apart(answers), tree, 1));
        foreach (var (metric, unit, period) in from metric in (string[])["new", "homes", "zero"] from unit in tree.All.Take(2) from period in Asked.Skip(seed % 2).Take(2) select (metric, unit, period))
        {
            var shuffled = Restatement.Between(before, after, metric, unit.Id, period, changes => Shuffled(changes, seed));
            var plain = Restatement.Between(before, after, metric, unit.Id, period);
            SumsUp(shuffled);
            if (plain.Parts.Concat(shuffled.Parts).All(part => part.Amount.IsKnown))
                Assert.Equal(plain.Parts.Select(RestatementSample.Told).Order(StringComparer.Ordinal), shuffled.Parts.Select(RestatementSample.Told).Order(StringComparer.Ordinal));
        }
    }, iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void The_other_way_round_is_the_opposite() => Gen.Select(AnyTree, AnyAnswers, AnyPick).Sample((tree, answers, pick) =>
    {
        var (before, after) = (Roll(Metrics, Apart(answers), tree, 0), Roll(Metrics, Apart(answers), tree, 1));
        foreach (var there in All(before, after, pick))
        {
            var back = Restatement.Between(after, before, there.After.Metric.Id, there.After.Unit.Id, there.After.Period);
            Assert.Equal((there.Difference.IsKnown, Number(there.Difference)), (back.Difference.IsKnown, -Number(back.Difference)));
            if (there.After.Metric.Id is "new" or "homes" && there.Parts.Concat(back.Parts).All(part => part.Amount.IsKnown))
                Assert.Equal(there.Parts.Select(part => Amount(part, Exact.One)).Order(StringComparer.Ordinal), back.Parts.Select(part => Amount(part, -1)).Order(StringComparer.Ordinal));
        }
    }, iter: LongRun.Exactly(1_000, 10_000));

    private static Exact Number(Quantity quantity) => quantity.TryGetValue(out var value) ? value : Exact.Zero;

    private static string Amount(RestatementPart part, Exact times) => $"{part.Unit.Id} {part.Metric.Id} {part.Period} {part.Amount.Value * times}";

    /// <summary>Without the quarter: of a quarter and its months one takes the place of the other, so that the order matters.</summary>
    private static IEnumerable<Answer> Apart(Answer[] answers) => answers.Where(answer => answer.Period != ReportingPeriod.Quarter(2024, 1));

    private static CellChange[] Shuffled(IEnumerable<CellChange> changes, int seed)
    {
        CellChange[] all = [.. changes];
        new Random(seed).Shuffle(all);
        return all;
    }

    private sealed record Answer(string Unit, string Metric, ReportingPeriod Period, int Value, int Day)
    {
        public FigureEdition Edition(MetricCatalogue metrics) => new(Unit, metrics[Metric], Period, Observed, Then.Plus(Duration.FromDays(Day)));

        private Observation Observed => Value < 0 ? Observation.Of(Value switch { -1 => Absence.NotReported, -2 => Absence.NotAvailable, _ => Absence.NotApplicable }) : Observation.Of(Metric == "open" ? Value % 2 : Value);
    }
}
