using System.Collections.Immutable;

namespace FamilyOnline.Rollups;

/// <summary>Which units of a tree are expected to report a metric, and how many of them lie at and below each unit.</summary>
internal sealed class Reporters
{
    private readonly bool[] _reports;
    private readonly int[] _counts;

    public Reporters(UnitTree tree, Metric metric)
    {
        var units = tree.All;
        (_reports, _counts) = (new bool[units.Count], new int[units.Count]);
        for (var i = 0; i < units.Count; i++)
            _reports[i] = metric.Aggregation.ReportedAt is { } level ? units[i].Level == level : tree.Ends[i] == i + 1;
        for (var i = units.Count - 1; i >= 0; i--)
        {
            _counts[i] = _reports[i] ? 1 : _counts[i];
            if (tree.Parents[i] is >= 0 and var parent)
                _counts[parent] += _counts[i];
        }

        LowestRuns = [.. Runs(tree)];
    }

    /// <summary>Gets the lowest units that are expected to report, those straight below the same unit in runs: the first, the place after the last, and the one above.</summary>
    public ImmutableArray<(int First, int End, int Above)> LowestRuns { get; }

    /// <summary>Tells whether a unit is expected to report.</summary>
    public bool this[int unit] => _reports[unit];

    /// <summary>Gives how many units are expected to report at and below one.</summary>
    public int CountOf(int unit) => _counts[unit];

    private IEnumerable<(int First, int End, int Above)> Runs(UnitTree tree)
    {
        for (var first = 0; first < _reports.Length; first++)
        {
            if (!IsLowest(tree, first))
                continue;
            var end = first + 1;
            while (end < _reports.Length && IsLowest(tree, end) && tree.Parents[end] == tree.Parents[first])
                end++;
            yield return (first, end, tree.Parents[first]);
            first = end - 1;
        }
    }

    private bool IsLowest(UnitTree tree, int unit) => _reports[unit] && tree.Inner[unit] < 0 && tree.Parents[unit] >= 0;
}
