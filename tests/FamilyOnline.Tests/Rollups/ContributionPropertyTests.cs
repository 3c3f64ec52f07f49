using CsCheck;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;
using NodaTime;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>Laws of what figures name as their own, over chance trees and chance answers by month and by quarter that are late, missing, corrected and contradictory.</summary>
[Trait("Category", "Property")]
public sealed class ContributionPropertyTests
{
    private static readonly Metric New = Metric("new", MetricKind.Flow);
    private static readonly Metric Asked = Metric("asked", MetricKind.Flow);
    private static readonly Metric Share = Metric("share", MetricKind.Ratio, new() { Numerator = "new", Denominator = "asked" });
    private static readonly Metric Line = Metric("line", MetricKind.Stock, new() { CarryForwardMonths = 1 });
    private static readonly Metric Rate = Metric("rate", MetricKind.Ratio, new() { Numerator = "line", Denominator = "asked" });
    private static readonly Metric Replacing = Metric("replacing", MetricKind.Flow, With(new() { Own = OwnFigures.Replace }));
    private static readonly Metric Added = Metric("added", MetricKind.Flow, With(new() { Own = OwnFigures.Add, Missing = MissingRule.ZeroWhenSilent }));
    private static readonly Metric[] Reported = [New, Asked, Line, Replacing, Added];
    private static readonly MetricCatalogue Metrics = new([.. Reported, Share, Rate]);
    private static readonly ReportingPeriod[] Periods = [Month(1), Month(2), Month(3), ReportingPeriod.Quarter(2024, 1), ReportingPeriod.Year(2024)];

    private static readonly Gen<UnitTree> AnyTree = Gen.Int[-1, 6].Array[1, 8].Select(parents => new UnitTree(
        parents.Select((parent, unit) => new TreeUnit($"u{unit}", "单位", unit == 0 || parent < 0 ? null : $"u{Math.Min(parent, unit - 1)}")), Day));

    /// <summary>Answers by month, and in one of two cases also by quarter.</summary>
    private static readonly Gen<FigureEdition[]> AnyAnswers = Gen.Bool.SelectMany(byQuarter => (
        from unit in Gen.Int[0, 7]
        from metric in Gen.Int[0, Reported.Length - 1]
        from period in Gen.Int[0, byQuarter ? 3 : 2]
        from value in Gen.Int[-3, 9]
        from day in Gen.Int[0, 1]
        select new FigureEdition($"u{unit}", Reported[metric], Periods[period], value < 0 ? Observation.Of((Absence)(-value)) : Observation.Of(value), Then.Plus(Duration.FromDays(day)))).Array[0, 70]);

    private static Rollup Roll(IEnumerable<FigureEdition> answers, UnitTree tree) =>
        Rollup.Of(answers.Aggregate(new FigureTableBuilder(Metrics), (table, answer) => table.Add(answer)).Build(), tree);

    private static IEnumerable<RolledFigure> All(Rollup rollup) =>
        from metric in Metrics.All from unit in rollup.Tree.All from period in Periods select rollup.Figure(metric.Id, unit.Id, period);

    private static string Listed(RolledFigure figure) => $"{figure} " + string.Join("; ", figure.Contributions.Select(part => $"{part.Edition.Unit} {part.Edition.Metric.Id} {part.Edition.Period} {part.Edition.Value} {part.IsStandIn}"));

    private static Exact Sum(RolledFigure figure, Metric metric) =>
        figure.Contributions.Where(part => part.Edition.Metric == metric).Aggregate(Exact.Zero, (sum, part) => sum + part.Edition.Value.Quantity.Value);

    private static Exact OrZero(Quantity? value) => value is { IsKnown: true } known ? known.Value : Exact.Zero;

    [Fact]
    public void The_order_of_delivery_changes_nothing_that_is_listed() => Gen.Select(AnyTree, AnyAnswers, Gen.Int).Sample((tree, answers, seed) =>
    {
        var shuffled = answers.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(All(Roll(answers, tree)).Select(Listed), All(Roll(shuffled, tree)).Select(Listed));
    }, iter: LongRun.Exactly(300, 10_000));

    [Fact]
    public void What_is_listed_adds_up_to_the_figure() => Gen.Select(AnyTree, AnyAnswers).Sample((tree, answers) =>
    {
        foreach (var figure in All(Roll(answers, tree)))
        {
            (Exact Above, Exact Below) expected = figure.Metric.Numerator is null ? (OrZero(figure.Value), Exact.Zero) : (OrZero(figure.Numerator), OrZero(figure.Denominator));
            var (above, below) = figure.Metric.Numerator is null ? (figure.Metric, null) : (Metrics[figure.Metric.Numerator], Metrics[figure.Metric.Denominator!]);
            Assert.Equal($"{expected.Above}/{expected.Below} {Listed(figure)}", $"{Sum(figure, above)}/{(below is null ? Exact.Zero : Sum(figure, below))} {Listed(figure)}");
        }
    }, iter: LongRun.Exactly(300, 10_000));
}
