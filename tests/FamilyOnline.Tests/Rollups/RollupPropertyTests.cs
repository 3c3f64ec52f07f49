using CsCheck;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;
using NodaTime;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>The laws of rolling up, over chance trees and chance answers that are late, missing, corrected and contradictory.</summary>
[Trait("Category", "Property")]
public sealed class RollupPropertyTests
{
    private static readonly Metric New = Metric("new", MetricKind.Flow);
    private static readonly Metric Line = Metric("line", MetricKind.Stock, new() { CarryForwardMonths = 1 });
    private static readonly Metric Homes = Metric("homes", MetricKind.Stock);
    private static readonly Metric Rate = Metric("rate", MetricKind.Ratio, new() { Numerator = "line", Denominator = "homes" });
    private static readonly Metric Asking = Metric("asking", MetricKind.Flow);
    private static readonly Metric Share = Metric("share", MetricKind.Ratio, new() { Numerator = "new", Denominator = "asking" });
    private static readonly Metric Strict = Metric("strict", MetricKind.Flow, new() { Aggregation = new() { Missing = MissingRule.RequireAll } });
    private static readonly Metric Zero = Metric("zero", MetricKind.Flow, new() { Aggregation = new() { Missing = MissingRule.ZeroWhenSilent } });
    private static readonly MetricCatalogue Metrics = new([New, Line, Homes, Rate, Asking, Share, Strict, Zero]);
    private static readonly Metric[] Reported = [New, Line, Homes, Asking, Strict, Zero];
    private static readonly ReportingPeriod[] Asked = [Month(1), Month(2), Month(3), Month(4), ReportingPeriod.Quarter(2024, 1), ReportingPeriod.Year(2024)];

    /// <summary>A tree of 1 to 12 units: each lies under one of those before it, or under none.</summary>
    private static readonly Gen<UnitTree> AnyTree = Gen.Int[-1, 10].Array[1, 12].Select(parents => new UnitTree(
        parents.Select((parent, unit) => new TreeUnit($"u{unit:00}", "单位", unit == 0 || parent < 0 ? null : $"u{Math.Min(parent, unit - 1):00}")), Day));

    private static readonly Gen<FigureEdition[]> AnyAnswers = (
        from unit in Gen.Int[0, 12]
        from metric in Gen.Int[0, Reported.Length - 1]
        from month in Gen.Int[1, 4]
        from value in Gen.Int[-4, 20]
        from day in Gen.Int[0, 3]
        select new FigureEdition($"u{unit:00}", Reported[metric], Month(month), Answer(value), Then.Plus(Duration.FromDays(day)))).Array[0, 80];

    private static Observation Answer(int value) => value < -1 ? Observation.Of((Absence)(-value - 1)) : Observation.Of(value);

    private static Rollup Roll(IEnumerable<FigureEdition> answers, UnitTree tree, Instant? knownAt = null) =>
        Rollup.Of(answers.Aggregate(new FigureTableBuilder(Metrics), (table, answer) => table.Add(answer)).Build(), tree, new() { KnownAt = knownAt });

    private static IEnumerable<string> All(Rollup rollup) =>
        from metric in Metrics.All
        from unit in rollup.Tree.All
        from period in Asked
        select rollup.Figure(metric.Id, unit.Id, period) is var figure ? $"{figure} {figure.Flags} {figure.Numerator} {figure.Denominator}" : "";

    [Fact]
    public void Order_and_duplicates_of_delivery_do_not_matter() => Gen.Select(AnyTree, AnyAnswers, Gen.Int).Sample((tree, answers, seed) =>
    {
        FigureEdition[] shuffled = [.. answers, .. answers.Take(5)];
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(All(Roll(answers, tree)), All(Roll(shuffled, tree)));
    }, iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void What_is_mended_is_what_is_made_anew() => Gen.Select(AnyTree, AnyAnswers, AnyAnswers).Sample((tree, first, more) =>
    {
        FigureEdition[] later = [.. more.Select((answer, index) => new FigureEdition(answer.Unit, answer.Metric, answer.Period, answer.Value, Then.Plus(Duration.FromDays(10 + index))))];
        var before = Roll(first, tree);
        Assert.NotEmpty(All(before).ToArray());
        Assert.Equal(All(Roll([.. first, .. later], tree)), All(before.With(later)));
    }, iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void Nothing_that_becomes_known_later_changes_an_earlier_answer() => Gen.Select(AnyTree, AnyAnswers, AnyAnswers).Sample((tree, first, more) =>
    {
        var later = more.Select(answer => new FigureEdition(answer.Unit, answer.Metric, answer.Period, answer.Value, Then.Plus(Duration.FromDays(20))));
        var asked = Then.Plus(Duration.FromDays(5));
        Assert.Equal(All(Roll(first, tree, asked)), All(Roll([.. first, .. later], tree, asked)));
    }, iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void The_pass_over_the_tree_is_the_sum_of_the_units_one_by_one() => Gen.Select(AnyTree, AnyAnswers).Sample((tree, answers) =>
    {
        var rollup = Roll(answers, tree);
        foreach (var (metric, unit, period) in from metric in (Metric[])[New, Line, Zero] from unit in tree.All from period in Asked select (metric, unit, period))
        {
            var units = Leaves(tree, unit).Select(leaf => rollup.Figure(metric.Id, leaf.Id, period)).ToArray();
            var whole = rollup.Figure(metric.Id, unit.Id, period);
            Assert.Equal(units.Aggregate(Exact.Zero, (sum, leaf) => sum + (leaf.Value.TryGetValue(out var value) ? value : Exact.Zero)), whole.Value.TryGetValue(out var known) ? known : Exact.Zero);
            Assert.Equal((units.Sum(leaf => leaf.Coverage.Expected), units.Sum(leaf => leaf.Coverage.Known), units.Sum(leaf => leaf.Coverage.StandIns)), (whole.Coverage.Expected, whole.Coverage.Known, whole.Coverage.StandIns));
        }
    }, iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void Both_parts_of_a_ratio_are_the_sums_of_the_units_one_by_one() => Gen.Select(AnyTree, AnyAnswers).Sample((tree, answers) =>
    {
        var rollup = Roll(answers, tree);
        foreach (var (metric, unit, period) in from metric in (Metric[])[Rate, Share] from unit in tree.All from period in Asked select (metric, unit, period))
        {
            var units = Leaves(tree, unit).Select(leaf => rollup.Figure(metric.Id, leaf.Id, period)).ToArray();
            var whole = rollup.Figure(metric.Id, unit.Id, period);
            Assert.Equal((Sum(units, leaf => leaf.Numerator), Sum(units, leaf => leaf.Denominator)), (Sum([whole], one => one.Numerator), Sum([whole], one => one.Denominator)));
            Assert.Equal($"{metric.Id} {unit.Id} {period} {units.Sum(leaf => leaf.Coverage.Expected)} {units.Sum(leaf => leaf.Coverage.Known)}", $"{metric.Id} {unit.Id} {period} {whole.Coverage.Expected} {whole.Coverage.Known}");
        }
    }, iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void Splitting_a_period_changes_no_ratio_of_flows() => Gen.Select(AnyTree, AnyAnswers).Sample((tree, answers) =>
    {
        var rollup = Roll(answers, tree);
        foreach (var unit in tree.All)
        {
            var months = Enumerable.Range(1, 3).Select(month => rollup.Figure("share", unit.Id, Month(month))).ToArray();
            RolledFigure[] quarter = [rollup.Figure("share", unit.Id, ReportingPeriod.Quarter(2024, 1))];
            Assert.Equal((Sum(months, month => month.Numerator), Sum(months, month => month.Denominator)), (Sum(quarter, one => one.Numerator), Sum(quarter, one => one.Denominator)));
        }
    }, iter: LongRun.Exactly(1_000, 10_000));

    private static Exact Sum(IEnumerable<RolledFigure> figures, Func<RolledFigure, Quantity?> part) =>
        figures.Aggregate(Exact.Zero, (sum, figure) => sum + (part(figure) is { IsKnown: true } known ? known.Value : Exact.Zero));

    [Fact]
    public void Splitting_a_period_changes_no_flow() => Gen.Select(AnyTree, AnyAnswers).Sample((tree, answers) =>
    {
        var rollup = Roll(answers, tree);
        foreach (var unit in tree.All)
        {
            var months = Enumerable.Range(1, 3).Select(month => rollup.Figure("new", unit.Id, Month(month)).Value).Where(value => value.IsKnown).ToArray();
            var quarter = rollup.Figure("new", unit.Id, ReportingPeriod.Quarter(2024, 1)).Value;
            Assert.Equal((months.Length > 0, months.Aggregate(Exact.Zero, (sum, month) => sum + month.Value)), (quarter.IsKnown, quarter.IsKnown ? quarter.Value : Exact.Zero));
        }
    }, iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void Regrouping_units_changes_no_flow_stock_or_ratio_of_the_whole() => Gen.Select(AnyAnswers, Gen.Int[0, 3].Array[8]).Sample((answers, groups) =>
    {
        var flat = new UnitTree([new("all", "全部"), .. Enumerable.Range(0, 8).Select(unit => new TreeUnit($"u{unit:00}", "单位", "all"))], Day);
        var grouped = new UnitTree([new("all", "全部"), .. groups.Distinct().Select(group => new TreeUnit($"g{group}", "组", "all")), .. groups.Select((group, unit) => new TreeUnit($"u{unit:00}", "单位", $"g{group}"))], Day);
        var (one, other) = (Roll(answers, flat), Roll(answers, grouped));
        foreach (var (metric, period) in from metric in Metrics.All from period in Asked select (metric, period))
            Assert.Equal(Told(one.Figure(metric.Id, "all", period)), Told(other.Figure(metric.Id, "all", period)));
    }, iter: LongRun.Exactly(1_000, 10_000));

    private static IEnumerable<TreeUnit> Leaves(UnitTree tree, TreeUnit unit) => tree.SubtreeOf(unit.Id).Where(below => !tree.ChildrenOf(below.Id).Any());
}
