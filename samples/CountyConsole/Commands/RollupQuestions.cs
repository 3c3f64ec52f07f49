using FamilyOnline.Submissions;
using FamilyOnline;
using FamilyOnline.Rollups;

namespace CountyConsole.Commands;

/// <summary>What a roll-up is asked: each metric for the periods in which it, or what it is computed from, was answered, or for the one that the user named.</summary>
internal static class RollupQuestions
{
    public static IReadOnlyList<RolledFigure> Of(Rollup rollup, FigureTable answers, string? unit, ReportingPeriod? period)
    {
        var stated = answers.Rows.Select(row => (row.Metric.Id, row.Period)).Distinct().ToLookup(pair => pair.Id, pair => pair.Period, StringComparer.Ordinal);
        IEnumerable<TreeUnit> units = unit is null ? rollup.Tree.All : [rollup.Tree[unit]];
        return
        [
            .. from metric in rollup.Metrics.All
               from asked in period is { } one ? [one] : PeriodsOf(metric, stated)
               from at in units
               select rollup.Figure(metric.Id, at.Id, asked),
        ];
    }

    private static IEnumerable<ReportingPeriod> PeriodsOf(Metric metric, ILookup<string, ReportingPeriod> stated) =>
        (metric.IsDerived ? stated.SelectMany(periods => periods).Distinct() : stated[metric.Id]).Order();
}
