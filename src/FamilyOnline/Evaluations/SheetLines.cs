using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>The sheets that each line stands in: it concerns only candidates of their classes.</summary>
internal sealed class SheetLines
{
    private readonly Dictionary<SchemeNode, (CriterionSheets Sheets, CriterionGroup Sheet)[]> _around = [];

    public SheetLines(SchemeNode root) => Walk(root, []);

    /// <summary>Tells whether a line stands in a sheet of another class than the candidate's.</summary>
    public bool IsOfAnotherClass(SchemeNode line, Candidate candidate) =>
        _around.TryGetValue(line, out var around) && Array.Exists(around, one => SheetScoring.SheetOf(one.Sheets, candidate) != one.Sheet);

    /// <summary>Tells whether a line stands in a sheet.</summary>
    public bool Contains(SchemeNode line) => _around.ContainsKey(line);

    private void Walk(SchemeNode node, (CriterionSheets Sheets, CriterionGroup Sheet)[] around)
    {
        if (around.Length > 0)
            _around[node] = around;
        foreach (var part in node.Below)
            Walk(part, node is CriterionSheets sheets ? [.. around, (sheets, (CriterionGroup)part)] : around);
    }
}
