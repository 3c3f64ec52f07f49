using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>Figures of many units brought together over a tree: what each unit comes to, how complete that is and what it rests on (汇总).</summary>
/// <remarks>
/// A roll-up never changes, and may be asked from several threads at once. The answer does not depend on the order of rows. Sums are sums of whole
/// numbers, so that they are the same however the work is split. A figure is worked out when it is asked for; for sums over units, all units and
/// periods of a metric are worked out together in one pass over the tree, and each further figure is then looked up.
/// </remarks>
public sealed class Rollup
{
    private readonly RollupData _data;
    private readonly RollupOptions _options;
    private readonly EditionIndex _editions;

    private Rollup(RollupData data, RollupOptions options, EditionIndex editions, IReadOnlyList<string> unplaced) =>
        (_data, _options, _editions, Unplaced) = (data, options, editions, unplaced);

    /// <summary>Gets the tree.</summary>
    public UnitTree Tree => _data.Tree;

    /// <summary>Gets the metrics.</summary>
    public MetricCatalogue Metrics => _data.Metrics;

    /// <summary>Gets the ids of units that answered and are not in the tree, so that their figures count nowhere; in ordinal order.</summary>
    public IReadOnlyList<string> Unplaced { get; }

    /// <summary>Brings figures together.</summary>
    /// <param name="figures">The answers.</param>
    /// <param name="tree">Who lies under whom.</param>
    /// <param name="options">Up to when answers are known, and the like.</param>
    /// <exception cref="ArgumentException">The tree has more than 1,048,575 units.</exception>
    public static Rollup Of(FigureTable figures, UnitTree tree, RollupOptions? options = null)
    {
        Require.NotNull(figures);
        Require.That(Require.NotNull(tree).Count <= SlotRow.MaxUnits, $"A roll-up takes a tree of {SlotRow.MaxUnits} units at most, but was given {tree.Count}.", nameof(tree));
        var chosen = options ?? new();
        RowPlacing placing = new(figures, tree, chosen.KnownAt);
        return new(new(tree, figures.Metrics, placing.Rows()), chosen, new(figures, chosen.KnownAt), placing.Unplaced);
    }

    /// <summary>Gives a metric of a unit for a month.</summary>
    /// <exception cref="KeyNotFoundException">There is no such metric or unit.</exception>
    public RolledFigure Figure(string metric, string unit, YearMonth month) => Figure(metric, unit, ReportingPeriod.Month(month));

    /// <summary>Gives a metric of a unit for a period. Answers count whose own period lies wholly inside.</summary>
    /// <exception cref="KeyNotFoundException">There is no such metric or unit.</exception>
    /// <exception cref="ArgumentException">The period is unspecified.</exception>
    /// <exception cref="OverflowException">A sum may pass 64 bits.</exception>
    public RolledFigure Figure(string metric, string unit, ReportingPeriod period)
    {
        Require.That(period.IsSpecified, "A figure is asked for a period.", nameof(period));
        var (asked, at) = (Metrics[metric], Tree.IndexOf(unit));
        var parts = RolledValue.Of(_data, asked, at, period);
        var own = OwnOf(asked, at, period);
        var flags = parts.Flags | FlagsOf(parts.Count) | (own.IsKnown && parts.Value.IsKnown && own != parts.Value ? RolledFlags.OwnDiffers : RolledFlags.None);
        RollupBasis basis = new(Tree.Day, _options.KnownAt, asked.Version, _options.PackHashes);
        return new(asked, Tree.All[at], period, parts, SizeShare.Of(_data, asked, _options.SizeMetric, at, period), own, flags, basis, () => ContributionList.Of(_data, _editions, asked, at, period));
    }

    /// <summary>Gives the same roll-up after more became known; only the units concerned and those above them are worked out anew.</summary>
    /// <param name="later">Answers that became known after all those of this roll-up.</param>
    /// <exception cref="KeyNotFoundException">There is no such metric.</exception>
    /// <exception cref="ArgumentException">An answer is not later than one it takes the place of, or of another metric than this roll-up's.</exception>
    public Rollup With(IEnumerable<FigureEdition> later)
    {
        var editions = Require.List(later);
        var (data, unplaced) = RowMending.With(_data, editions, _editions);
        var knownAt = _options.KnownAt is { } before ? editions.Select(edition => edition.KnownAt).Append(before).Max() : (Instant?)null;
        return new(data, _options with { KnownAt = knownAt }, _editions.With(editions), [.. Unplaced.Concat(unplaced).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private Quantity OwnOf(Metric metric, int unit, ReportingPeriod period)
    {
        if (metric.IsDerived || metric.Aggregation.Own != OwnFigures.Compare || _data.ReportersOf(metric)[unit])
            return Quantity.Of(Absence.NotReported);
        var own = UnitFold.Of(_data.RowsOf(metric.Id), unit, period);
        return own.Count.StandIns == 0 ? own.Value : Quantity.Of(Absence.NotReported);
    }

    private static RolledFlags FlagsOf(AnswerCount count) =>
        (count.Missing > 0 && count.Known > 0 ? RolledFlags.Partial : RolledFlags.None) | (count.StandIns > 0 ? RolledFlags.StandIn : RolledFlags.None);
}
