using System.Diagnostics.CodeAnalysis;

namespace FamilyOnline;

/// <summary>Divisions with who lies under whom, depth first, so that everything below a division is one slice (行政区划树).</summary>
public sealed class DivisionTree
{
    private readonly Division[] _divisions;
    private readonly int[] _parents;
    private readonly int[] _ends;
    private readonly Dictionary<DivisionCode, int> _index;

    /// <summary>Builds the tree.</summary>
    /// <param name="divisions">The divisions, in any order.</param>
    /// <exception cref="ArgumentException">A code is given twice, a stated parent is not there, or parents form a ring.</exception>
    public DivisionTree(IEnumerable<Division> divisions)
    {
        var sorted = Require.List(divisions).OrderBy(division => division.Code).ToArray();
        (_divisions, _parents) = DivisionOrder.DepthFirst(sorted);
        _index = new(_divisions.Length);
        for (var i = 0; i < _divisions.Length; i++)
            _index[_divisions[i].Code] = i;
        _ends = DivisionOrder.Ends(_parents);
    }

    /// <summary>Gets how many divisions there are.</summary>
    public int Count => _divisions.Length;

    /// <summary>Gets all divisions, depth first.</summary>
    public IReadOnlyList<Division> All => Array.AsReadOnly(_divisions);

    /// <summary>Gets the divisions that lie under no other, in the order of their codes.</summary>
    public IEnumerable<Division> Roots => Where(index => _parents[index] < 0);

    /// <summary>Gets the division of a code.</summary>
    /// <exception cref="KeyNotFoundException">The tree has no such code.</exception>
    public Division this[DivisionCode code] => TryGet(code, out var division)
        ? division
        : throw new KeyNotFoundException($"The tree has no division {code}.");

    /// <summary>Finds the division of a code.</summary>
    public bool TryGet(DivisionCode code, [NotNullWhen(true)] out Division? division)
    {
        division = _index.TryGetValue(code, out var index) ? _divisions[index] : null;
        return division is not null;
    }

    /// <summary>Gets the division above another, or null where it lies under none.</summary>
    /// <exception cref="KeyNotFoundException">The tree has no such code.</exception>
    public Division? ParentOf(DivisionCode code) => _parents[IndexOf(code)] is >= 0 and var parent ? _divisions[parent] : null;

    /// <summary>Gets the divisions straight below another, in the order of their codes.</summary>
    /// <exception cref="KeyNotFoundException">The tree has no such code.</exception>
    public IEnumerable<Division> ChildrenOf(DivisionCode code)
    {
        var parent = IndexOf(code);
        for (var i = parent + 1; i < _ends[parent]; i = _ends[i])
            yield return _divisions[i];
    }

    /// <summary>Gets a division and everything below it, depth first.</summary>
    /// <exception cref="KeyNotFoundException">The tree has no such code.</exception>
    public IReadOnlyList<Division> SubtreeOf(DivisionCode code)
    {
        var index = IndexOf(code);
        return new ArraySegment<Division>(_divisions, index, _ends[index] - index);
    }

    /// <summary>Gets all divisions of one level, in the order of their codes.</summary>
    public IEnumerable<Division> AtLevel(DivisionLevel level) => Where(index => _divisions[index].Code.Level == level);

    private IEnumerable<Division> Where(Func<int, bool> predicate) =>
        Enumerable.Range(0, _divisions.Length).Where(predicate).Select(index => _divisions[index]);

    private int IndexOf(DivisionCode code) => _index.TryGetValue(code, out var index)
        ? index
        : throw new KeyNotFoundException($"The tree has no division {code}.");
}
