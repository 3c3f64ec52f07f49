using FamilyOnline.Duties;
using FamilyOnline.Rollups;

namespace CountyConsole.Commands;

/// <summary>What came of the duties: counts of every unit with all below it, counts of every level by itself, and each report that is not simply in time.</summary>
internal sealed class DutyAnswers(DutyRecord record, DutyQuestion asked, UnitTree tree)
{
    public DutyQuestion Asked => asked;

    /// <summary>Gets the tree of the day.</summary>
    public UnitTree Tree => tree;

    public IEnumerable<(TreeUnit Unit, DutyCounts Counts)> ByUnit => Tree.All.Select(unit => (unit, Sum(unit.Id, null)));

    public IEnumerable<(string Level, DutyCounts Counts)> ByLevel => record.Book.Duties.GroupBy(duty => duty.OwedBy.Level!)
        .Select(level => (level.Key, Tree.Roots.SelectMany(_ => level, (root, duty) => Sum(root.Id, duty.Id)).Aggregate(DutyCounts.None, DutyCounts.Add)));

    /// <summary>Gets the reports that are late, missing, awaited or excused.</summary>
    public IEnumerable<DutyStatus> Remarkable => Tree.Roots.SelectMany(root => asked.Spans.SelectMany(span => record.Owed(root.Id, span)))
        .Where(status => status.State is not (DutyState.OnTime or DutyState.Early));

    public IEnumerable<UnexpectedReport> Unexpected => asked.Spans.SelectMany(record.Unexpected);

    private DutyCounts Sum(string unit, string? duty) => asked.Spans.Aggregate(DutyCounts.None, (sum, span) => sum + record.Of(unit, span, duty));
}
