namespace FamilyOnline.Rollups;

/// <summary>A target passed down a tree, level by level: what each unit promised, what it was allotted and passed on, and what it reached (目标逐级分解).</summary>
/// <remarks>Nothing is made to fit: where the parts do not make up the whole, <see cref="CascadeLine.Unsplit"/> says by how much.</remarks>
public sealed class TargetCascade
{
    private readonly Dictionary<string, CascadeLine> _lines;

    private TargetCascade(IReadOnlyList<CascadeLine> lines)
    {
        Lines = lines;
        _lines = lines.ToDictionary(line => line.Unit.Id, StringComparer.Ordinal);
    }

    /// <summary>Gets a line for each unit that has a target or lies above one, depth first.</summary>
    public IReadOnlyList<CascadeLine> Lines { get; }

    /// <summary>Gets the line of a unit.</summary>
    /// <exception cref="KeyNotFoundException">Neither the unit nor any below it has a target.</exception>
    public CascadeLine this[string unit] => _lines.TryGetValue(Require.NotNull(unit), out var line)
        ? line
        : throw new KeyNotFoundException($"Neither '{unit}' nor any unit below it has a target.");

    /// <summary>Sets targets beside what was reached.</summary>
    /// <param name="rollup">The figures.</param>
    /// <param name="metric">The id of the metric that the targets are about.</param>
    /// <param name="period">The period that is looked at.</param>
    /// <param name="targets">The targets, one for each unit that has any, in any order.</param>
    /// <exception cref="ArgumentException">A unit has two targets, or there are none.</exception>
    /// <exception cref="KeyNotFoundException">There is no such metric, or a unit is not in the tree.</exception>
    public static TargetCascade Of(Rollup rollup, string metric, ReportingPeriod period, IEnumerable<UnitTarget> targets)
    {
        var stated = Require.Distinct(targets, target => target.Unit, "target of the unit");
        Require.That(stated.Count > 0, "A cascade needs a target.", nameof(targets));
        var tree = Require.NotNull(rollup).Tree;
        var targetOf = stated.ToDictionary(target => tree.IndexOf(target.Unit));
        var isAbove = new bool[tree.Count];
        for (var unit = tree.Count - 1; unit >= 0; unit--)
        {
            isAbove[unit] |= targetOf.ContainsKey(unit);
            if (isAbove[unit] && tree.Parents[unit] is >= 0 and var parent)
                isAbove[parent] = true;
        }

        List<CascadeLine> lines = [];
        var depths = new int[tree.Count];
        for (var unit = 0; unit < tree.Count; unit++)
        {
            depths[unit] = tree.Parents[unit] < 0 ? 0 : depths[tree.Parents[unit]] + 1;
            if (isAbove[unit])
                lines.Add(Line(rollup, rollup.Figure(metric, tree.All[unit].Id, period), unit, depths[unit], targetOf));
        }

        return new(lines);
    }

    private static CascadeLine Line(Rollup rollup, RolledFigure reached, int unit, int depth, Dictionary<int, UnitTarget> targetOf)
    {
        int[] children = [.. rollup.Tree.ChildrenOf(unit)];
        Exact[] below = [.. children.Select(child => targetOf.GetValueOrDefault(child)?.Allotted).OfType<Exact>()];
        return new(reached.Unit, depth, targetOf.GetValueOrDefault(unit), below, children.Length, reached);
    }
}
