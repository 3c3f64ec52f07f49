using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>Units with who lies under whom on one day, depth first, so that everything below a unit is one slice (汇总树).</summary>
/// <remarks>Units straight below another, and those below none, stand in the ordinal order of their ids, whatever the order they came in.</remarks>
public sealed class UnitTree
{
    private readonly TreeUnit[] _units;
    private readonly int[] _parents;
    private readonly int[] _ends;
    private readonly int[] _inner;
    private readonly Dictionary<string, int> _index;

    /// <summary>Builds the tree.</summary>
    /// <param name="units">The units, in any order.</param>
    /// <param name="day">The day that the tree belongs to; it stands in the basis of every figure rolled up over it.</param>
    /// <exception cref="ArgumentException">An id is given twice, a parent is not there, or parents form a ring.</exception>
    public UnitTree(IEnumerable<TreeUnit> units, LocalDate day)
    {
        Day = day;
        (_units, _parents) = UnitOrder.DepthFirst(Require.Distinct(units, unit => unit.Id, "unit"));
        _ends = DivisionOrder.Ends(_parents);
        (_inner, InnerCount) = UnitOrder.Inner(_ends);
        _index = new(_units.Length, StringComparer.Ordinal);
        for (var i = 0; i < _units.Length; i++)
            _index[_units[i].Id] = i;
    }

    /// <summary>Gets the day that the tree belongs to.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets how many units there are.</summary>
    public int Count => _units.Length;

    /// <summary>Gets all units, depth first.</summary>
    public IReadOnlyList<TreeUnit> All => Array.AsReadOnly(_units);

    /// <summary>Gets the units that lie under no other.</summary>
    public IEnumerable<TreeUnit> Roots => _units.Where((_, index) => _parents[index] < 0);

    /// <summary>Gets the unit of an id.</summary>
    /// <exception cref="KeyNotFoundException">The tree has no such unit.</exception>
    public TreeUnit this[string id] => _units[IndexOf(id)];

    /// <summary>Finds the unit of an id.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out TreeUnit? unit)
    {
        unit = _index.TryGetValue(id, out var index) ? _units[index] : null;
        return unit is not null;
    }

    /// <summary>Gets the units straight below another.</summary>
    /// <exception cref="KeyNotFoundException">The tree has no such unit.</exception>
    public IEnumerable<TreeUnit> ChildrenOf(string id) => ChildrenOf(IndexOf(id)).Select(index => _units[index]);

    /// <summary>Gets a unit and everything below it, depth first.</summary>
    /// <exception cref="KeyNotFoundException">The tree has no such unit.</exception>
    public IReadOnlyList<TreeUnit> SubtreeOf(string id)
    {
        var index = IndexOf(id);
        return new ArraySegment<TreeUnit>(_units, index, _ends[index] - index);
    }

    /// <summary>Gets for each unit the place of the one above it in <see cref="All"/>, −1 where there is none.</summary>
    internal ReadOnlySpan<int> Parents => _parents;

    /// <summary>Gets for each unit the place after the last one below it.</summary>
    internal ReadOnlySpan<int> Ends => _ends;

    /// <summary>Gets for each unit its place among those that have others below them, −1 where nothing lies below.</summary>
    internal ReadOnlySpan<int> Inner => _inner;

    /// <summary>Gets how many units have others below them.</summary>
    internal int InnerCount { get; }

    /// <summary>Finds the place of a unit in <see cref="All"/>; −1 where there is none.</summary>
    internal int Find(string id) => _index.GetValueOrDefault(id, -1);

    /// <summary>Gets the place of a unit in <see cref="All"/>.</summary>
    /// <exception cref="KeyNotFoundException">The tree has no such unit.</exception>
    internal int IndexOf(string id) => _index.TryGetValue(Require.NotNull(id), out var index)
        ? index
        : throw new KeyNotFoundException($"The tree of {Day:uuuu-MM-dd} has no unit '{id}'.");

    /// <summary>Gets the places of the units straight below one.</summary>
    internal IEnumerable<int> ChildrenOf(int parent)
    {
        for (var i = parent + 1; i < _ends[parent]; i = _ends[i])
            yield return i;
    }
}
