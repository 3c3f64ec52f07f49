using FamilyOnline.Rollups;
using FamilyOnline.Submissions;

namespace FamilyOnline.Checks;

/// <summary>What one check looks at: its units and periods, and their figures.</summary>
internal sealed class CheckScope
{
    private const RolledFlags NotWhole = RolledFlags.Partial | RolledFlags.Gap;
    private readonly Rollup _rollup;

    public CheckScope(Rollup rollup, FigureCheck check)
    {
        (_rollup, Check, Metric) = (rollup, check, rollup.Metrics[check.Metric]);
        Periods = rollup.PeriodsOf(Metric);
        Units = [.. rollup.Tree.All.Where((unit, index) => check.Options.Level is { } level ? unit.Level == level : rollup.IsReporter(Metric, index))];
    }

    public FigureCheck Check { get; }

    public Metric Metric { get; }

    public MetricCatalogue Metrics => _rollup.Metrics;

    public UnitTree Tree => _rollup.Tree;

    public IReadOnlyList<TreeUnit> Units { get; }

    public IReadOnlyList<ReportingPeriod> Periods { get; }

    /// <summary>Gets every unit with every period, unit by unit.</summary>
    public IEnumerable<FindingSubject> Subjects => from unit in Units from period in Periods select new FindingSubject(unit, Metric, period);

    /// <summary>Gives a rolled figure.</summary>
    public RolledFigure Figure(TreeUnit unit, ReportingPeriod period) => _rollup.Figure(Metric.Id, unit.Id, period);

    /// <summary>Reads a figure as it is; an earlier value that stands in was judged in its own period, and is none here.</summary>
    public FigureReading Read(string metric, TreeUnit unit, ReportingPeriod period)
    {
        var figure = _rollup.Figure(metric, unit.Id, period);
        if (!figure.Value.TryGetValue(out var value) || figure.Flags.HasFlag(RolledFlags.StandIn))
            return default;
        return (figure.Flags & NotWhole) != 0 ? new(null, NoVerdictReason.Incomplete) : new(value);
    }

    /// <summary>Reads the figure of the check, divided where it says so.</summary>
    public FigureReading Read(TreeUnit unit, ReportingPeriod period)
    {
        var figure = Read(Metric.Id, unit, period);
        if (figure.Value is not { } value || Check.Options.Per is not { } per)
            return figure;
        return Read(per, unit, period).Value switch
        {
            null => new(null, NoVerdictReason.OtherMissing),
            { IsZero: true } => new(null, NoVerdictReason.ZeroBase),
            var below => new(value / below.Value),
        };
    }
}
