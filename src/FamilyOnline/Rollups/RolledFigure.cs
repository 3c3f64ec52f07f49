namespace FamilyOnline.Rollups;

/// <summary>What a metric comes to for a unit and period, with how complete it is and what it rests on (汇总数).</summary>
public sealed class RolledFigure
{
    private readonly Lazy<IReadOnlyList<Contribution>> _contributions;

    internal RolledFigure(Metric metric, TreeUnit unit, ReportingPeriod period, RolledParts parts, Quantity? bySize, Quantity own, RolledFlags flags, RollupBasis basis, Func<IReadOnlyList<Contribution>> contributions)
    {
        (Metric, Unit, Period, Value, Own, Flags, Basis) = (metric, unit, period, parts.Value, own, flags, basis);
        (Numerator, Denominator, Lower, Upper) = (parts.Numerator, parts.Denominator, parts.Lower, parts.Upper);
        (Coverage, States) = (new(parts.Count, bySize), StateCount.Of(metric, parts.States));
        _contributions = new(contributions);
    }

    /// <summary>Gets what was measured.</summary>
    public Metric Metric { get; }

    /// <summary>Gets the unit.</summary>
    public TreeUnit Unit { get; }

    /// <summary>Gets the period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the value, exact, or the reason for none.</summary>
    public Quantity Value { get; }

    /// <summary>Gets what stands above the line, where the value is a quotient; else null.</summary>
    public Quantity? Numerator { get; }

    /// <summary>Gets what stands below the line, where the value is a quotient; else null.</summary>
    public Quantity? Denominator { get; }

    /// <summary>Gets the least that the value can be where answers are missing; null where the metric states no floor.</summary>
    public Exact? Lower { get; }

    /// <summary>Gets the most that the value can be where answers are missing; null where the metric states no cap.</summary>
    public Exact? Upper { get; }

    /// <summary>Gets what the unit itself reported beside those below it; not reported where it did not, or is the only one.</summary>
    public Quantity Own { get; }

    /// <summary>Gets how many units are in each state; empty for a metric that is no state.</summary>
    public IReadOnlyList<StateCount> States { get; }

    /// <summary>Gets how complete it is.</summary>
    public FigureCoverage Coverage { get; }

    /// <summary>Gets what is remarkable about it.</summary>
    public RolledFlags Flags { get; }

    /// <summary>Gets what it rests on.</summary>
    public RollupBasis Basis { get; }

    /// <summary>Gets the answers of units that it was made of, in the order of the tree; those of a derived metric's parts where it is derived.</summary>
    public IReadOnlyList<Contribution> Contributions => _contributions.Value;

    /// <summary>Gets how many of those who send envelopes enter it; null where it was not made of envelopes.</summary>
    public SenderCount? Senders { get; internal init; }

    /// <summary>Gets what was reported under other definitions and does not enter it, by sender in the order of the tree; of a computed metric that of its parts.</summary>
    public IReadOnlyList<IncomparableFigure> NotComparable { get; internal init; } = [];

    /// <summary>Writes metric, unit, period and value.</summary>
    public override string ToString() => $"{Metric.Id} {Unit.Id} {Period}: {Value} ({Coverage})";
}
