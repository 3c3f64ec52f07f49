using System.Globalization;
using FamilyOnline.Rollups;

namespace FamilyOnline.Restatements;

/// <summary>The difference of two publications of one figure, part by part with causes (修订说明).</summary>
/// <remarks>
/// Formula: <c>after − before = Σ amount</c>, exactly, for every kind of metric. What differs is replaced one thing at a time, in the order of
/// <see cref="RestatementCause"/> and within a cause by unit, metric and period; each part is what the figure changes by at its step.
/// <para>For sums the order makes no difference to how much belongs to an answer. For ratios, means and formulas it does: another order would share the
/// same difference out otherwise. So it does where an answer changed in a unit that also moved (the move counts with the answer before), and where
/// one answer takes the place of another: of a quarter and its months, or of a value that is carried forward.</para>
/// </remarks>
public sealed class Restatement
{
    internal Restatement(RolledFigure before, RolledFigure after, IReadOnlyList<RestatementPart> parts) => (Before, After, Parts) = (before, after, parts);

    /// <summary>Gets the figure as it was published first.</summary>
    public RolledFigure Before { get; }

    /// <summary>Gets the figure as it is now.</summary>
    public RolledFigure After { get; }

    /// <summary>Gets <c>after − before</c>, exact; the reason of the one that has no value, of the later where neither has.</summary>
    public Quantity Difference => DifferenceOf(Before, After);

    /// <summary>Gets the parts in the order in which they were replaced; none where nothing that bears on the figure changed.</summary>
    /// <remarks>A change that alters neither the value nor its completeness is no part.</remarks>
    public IReadOnlyList<RestatementPart> Parts { get; }

    /// <summary>Explains the difference of two publications.</summary>
    /// <param name="before">The roll-up that was published first.</param>
    /// <param name="after">The roll-up that takes its place. Trees, definitions, answers and the instants of both may differ.</param>
    /// <param name="metric">The id of the metric.</param>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="period">The period.</param>
    /// <exception cref="KeyNotFoundException">One of them has no such metric or unit.</exception>
    /// <exception cref="ArgumentException">The period is unspecified.</exception>
    /// <exception cref="OverflowException">A sum may pass 64 bits.</exception>
    public static Restatement Between(Rollup before, Rollup after, string metric, string unit, ReportingPeriod period) => Between(before, after, metric, unit, period, changes => changes);

    /// <summary>Explains the difference of two publications in other boundaries: what became of units is told as one change of units, as the bridge has it.</summary>
    /// <param name="before">The roll-up that was published first.</param>
    /// <param name="after">The roll-up that takes its place.</param>
    /// <param name="metric">The id of the metric.</param>
    /// <param name="unit">The id of the unit, which both have.</param>
    /// <param name="period">The period.</param>
    /// <param name="bridge">The way from the boundaries of the first publication to those of the second.</param>
    /// <remarks>
    /// Units that were merged, split, renamed or moved under another code are one part together, with the answers of those among them that go on: told of the first unit that came.
    /// A change of boundaries that leaves the figure as it was is no part.
    /// </remarks>
    /// <exception cref="KeyNotFoundException">One of them has no such metric or unit.</exception>
    /// <exception cref="ArgumentException">The period is unspecified.</exception>
    /// <exception cref="OverflowException">A sum may pass 64 bits.</exception>
    public static Restatement Between(Rollup before, Rollup after, string metric, string unit, ReportingPeriod period, Bridge bridge) =>
        Between(before, after, metric, unit, period, changes => changes, Require.NotNull(bridge));

    /// <summary>Explains it in this language.</summary>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>A line for the figure, one for each cause and one for each part. Numbers that do not end are rounded here, and here only.</returns>
    public string Text(CultureInfo? culture = null) => RestatementText.Of(this, culture ?? CultureInfo.CurrentUICulture);

    /// <summary>Writes metric, unit, period, both values and the difference.</summary>
    public override string ToString() => $"{After.Metric.Id} {After.Unit.Id} {After.Period}: {Before.Value} -> {After.Value} ({Difference})";

    internal static Restatement Between(Rollup before, Rollup after, string metric, string unit, ReportingPeriod period, Func<IEnumerable<CellChange>, IEnumerable<CellChange>> order, Bridge? bridge = null)
    {
        var (was, now) = (Require.NotNull(before).Figure(metric, unit, period), Require.NotNull(after).Figure(metric, unit, period));
        RestatementChain chain = new(new(before, after, metric), was, now, bridge);
        return new(was, now, chain.Run(order));
    }

    internal static Quantity DifferenceOf(RolledFigure before, RolledFigure after)
    {
        if (!after.Value.TryGetValue(out var now))
            return after.Value;
        return before.Value.TryGetValue(out var was) ? now - was : before.Value;
    }
}
