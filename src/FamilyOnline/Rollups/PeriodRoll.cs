namespace FamilyOnline.Rollups;

/// <summary>What every unit of a tree comes to over one period: one pass from the lowest units up.</summary>
internal sealed class PeriodRoll : IPeriodRoll
{
    private readonly UnitTree _tree;
    private readonly Reporters _reporters;
    private readonly UnitSums[] _sums;

    private PeriodRoll(UnitTree tree, Reporters reporters, UnitSums[] sums, bool hasGap) => (_tree, _reporters, _sums, HasGap) = (tree, reporters, sums, hasGap);

    /// <inheritdoc/>
    public bool HasGap { get; }

    /// <summary>Brings what units come to together.</summary>
    public static PeriodRoll Of(UnitTree tree, Reporters reporters, IUnitSums answers)
    {
        var sums = new UnitSums[tree.InnerCount];
        var inner = tree.Inner;
        for (var unit = tree.Count - 1; unit >= 0; unit--)
        {
            if (inner[unit] < 0 && !reporters[unit])
                continue;
            var own = reporters[unit] ? answers.Of(unit) : sums[inner[unit]];
            if (inner[unit] >= 0)
                sums[inner[unit]] = own;
            if (tree.Parents[unit] is >= 0 and var parent)
                sums[inner[parent]] += own;
        }

        return new(tree, reporters, sums, answers.HasGap);
    }

    /// <inheritdoc/>
    public UnitSums At(int unit) => _sums[_tree.Inner[unit]];

    /// <summary>Gives the same after the answers of some units changed: only they and those above them are touched.</summary>
    public PeriodRoll With(IUnitSums before, IUnitSums after, IEnumerable<int> changed)
    {
        var sums = (UnitSums[])_sums.Clone();
        foreach (var unit in changed.Where(unit => _reporters[unit]))
        {
            var change = after.Of(unit) - before.Of(unit);
            for (var above = _tree.Inner[unit] >= 0 ? unit : _tree.Parents[unit]; above >= 0 && (above == unit || !_reporters[above]); above = _tree.Parents[above])
                sums[_tree.Inner[above]] += change;
        }

        return new(_tree, _reporters, sums, after.HasGap);
    }
}
