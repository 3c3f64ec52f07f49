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
    private readonly Inbox? _inbox;

    private Rollup(RollupData data, RollupOptions options, EditionIndex editions, IReadOnlyList<string> unplaced, Inbox? inbox) =>
        (_data, _options, _editions, Unplaced, _inbox) = (data, options, editions, unplaced, inbox);

    /// <summary>Gets the tree.</summary>
    public UnitTree Tree => _data.Tree;

    /// <summary>Gets the metrics.</summary>
    public MetricCatalogue Metrics => _data.Metrics;

    /// <summary>Gets the ids of units that answered and are not in the tree, so that their figures count nowhere; in ordinal order.</summary>
    public IReadOnlyList<string> Unplaced { get; }

    /// <summary>Gets the ids of units for which an envelope held figures though its sender does not lie above them, so that they count nowhere; in ordinal order.</summary>
    public IReadOnlyList<string> Foreign => _inbox is null ? [] : [.. _inbox.Foreign];

    /// <summary>Brings all figures of a table together.</summary>
    /// <param name="figures">The answers.</param>
    /// <param name="tree">Who lies under whom.</param>
    /// <exception cref="ArgumentException">The tree has more than 1,048,575 units.</exception>
    public static Rollup Of(FigureTable figures, UnitTree tree) => Of(figures, tree, new RollupOptions());

    /// <summary>Brings figures together.</summary>
    /// <param name="figures">The answers.</param>
    /// <param name="tree">Who lies under whom.</param>
    /// <param name="options">Up to when answers are known, and the like.</param>
    /// <exception cref="ArgumentException">The tree has more than 1,048,575 units.</exception>
    /// <exception cref="OverflowException">Units times periods of a metric are more than an array holds.</exception>
    public static Rollup Of(FigureTable figures, UnitTree tree, RollupOptions options) => Of(Require.NotNull(figures), tree, Require.NotNull(options), null);

    /// <summary>Brings the figures of envelopes together, by the definitions that they share.</summary>
    /// <param name="envelopes">What was sent, in any order and each any number of times.</param>
    /// <param name="tree">Who lies under whom. A sender's figures count for itself and the units below it only.</param>
    /// <exception cref="ArgumentException">The tree has more than 1,048,575 units, or two senders define a metric differently.</exception>
    public static Rollup Of(IEnumerable<Envelope> envelopes, UnitTree tree) => Of(envelopes, tree, new InboxOptions());

    /// <summary>Brings the figures of envelopes together, in any order and each any number of times.</summary>
    /// <param name="envelopes">What was sent. Figures of another definition enter no sum and stand under <see cref="RolledFigure.NotComparable"/>.</param>
    /// <param name="tree">Who lies under whom. A sender's figures count for itself and the units below it only.</param>
    /// <param name="options">The definitions that are added up, and how those of senders relate to them.</param>
    /// <exception cref="ArgumentException">The tree has more than 1,048,575 units, or no definitions are given and two senders contradict each other.</exception>
    public static Rollup Of(IEnumerable<Envelope> envelopes, UnitTree tree, InboxOptions options)
    {
        Envelope[] all = [.. Require.List(envelopes).OrderBy(one => one.Sender, StringComparer.Ordinal).ThenBy(one => one.SentAt)];
        Inbox inbox = new(all, Require.NotNull(tree), Require.NotNull(options));
        string[] hashes = [.. options.Rollup.PackHashes.Concat(all.Select(one => one.Pack?.Hash).OfType<string>()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return Of(inbox.Table, tree, options.Rollup with { PackHashes = hashes }, inbox);
    }

    private static Rollup Of(FigureTable figures, UnitTree tree, RollupOptions options, Inbox? inbox)
    {
        Require.That(Require.NotNull(tree).Count <= SlotRow.MaxUnits, $"A roll-up takes a tree of {SlotRow.MaxUnits} units at most, but was given {tree.Count}.", nameof(tree));
        RowPlacing placing = new(figures, tree, options.KnownAt);
        return new(new(tree, figures.Metrics, placing.Rows()), options, new(figures, options.KnownAt), placing.Unplaced, inbox);
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
        var bases = _inbox is null ? [] : Metrics.BasesOf(asked);
        return new(asked, Tree.All[at], period, parts, SizeShare.Of(_data, asked, _options.SizeMetric, at, period), own, flags, basis, () => new ContributionList(_data, _editions, period).Of(asked, at))
        {
            Senders = _inbox?.CountOf(bases, at),
            NotComparable = _inbox?.NotComparable(bases, at, period) ?? [],
        };
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
        return new(data, _options with { KnownAt = knownAt }, _editions.With(editions), [.. Unplaced.Concat(unplaced).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], _inbox);
    }

    /// <summary>Gets what it computes from.</summary>
    internal RollupData Data => _data;

    /// <summary>Gets the editions behind its cells.</summary>
    internal EditionIndex Editions => _editions;

    /// <summary>Gets the instant of the roll-up: the one that was asked for, else the last at which anything became known; null where nothing did.</summary>
    internal Instant? Published => _options.KnownAt ?? _editions.Latest;

    /// <summary>Tells whether a unit is expected to report a metric, or, where the metric is computed, what it is computed from.</summary>
    internal bool IsReporter(Metric metric, int unit) => _data.ReportersOf(metric)[unit];

    /// <summary>Gives the periods for which anybody answered a metric, or what it is computed from, in order.</summary>
    internal IReadOnlyList<ReportingPeriod> PeriodsOf(Metric metric) => metric.IsDerived
        ? [.. Metrics.UsedBy(metric).SelectMany(used => PeriodsOf(Metrics[used])).Distinct().Order()]
        : _data.RowsOf(metric.Id).Axis.Periods;

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
