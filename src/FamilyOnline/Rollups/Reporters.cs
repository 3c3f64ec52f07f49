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
    }

    /// <summary>Tells whether a unit is expected to report.</summary>
    public bool this[int unit] => _reports[unit];

    /// <summary>Gives how many units are expected to report at and below one.</summary>
    public int CountOf(int unit) => _counts[unit];
}
