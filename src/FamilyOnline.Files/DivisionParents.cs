namespace FamilyOnline.Files;

/// <summary>Looks for parents that are not there and for parents that lead in a ring; only parents that a file states can.</summary>
internal sealed class DivisionParents(IReadOnlyList<DivisionLine> divisions, CsvHeader header, ProblemList problems)
{
    private readonly Dictionary<DivisionCode, DivisionLine> _byCode = divisions.ToDictionary(line => line.Division.Code);
    private readonly HashSet<DivisionCode> _looked = [];

    public void Check()
    {
        if (header[DivisionColumns.Parent] < 0)
            return;
        foreach (var line in divisions)
            if (line.Division.Parent != DivisionCode.Unspecified && !_byCode.ContainsKey(line.Division.Parent))
                Add(DivisionProblems.UnknownParent, line, line.Division.Parent.ToString());
        foreach (var line in divisions)
            Climb(line);
    }

    private void Climb(DivisionLine start)
    {
        List<DivisionLine> path = [];
        for (var line = start; line is not null && _looked.Add(line.Division.Code); line = Above(line.Division))
            path.Add(line);
        if (path.Count == 0 || Above(path[^1].Division) is not { } last || !path.Contains(last))
            return;
        var ring = path.Skip(path.IndexOf(last)).OrderBy(line => line.Line).ToArray();
        Add(DivisionProblems.Ring, ring[0], string.Join(", ", ring.Select(line => line.Division.Code)));
    }

    private DivisionLine? Above(Division division)
    {
        if (division.Parent != DivisionCode.Unspecified)
            return _byCode.GetValueOrDefault(division.Parent);
        var code = division.Code.NaturalParent;
        while (code != DivisionCode.Unspecified && !_byCode.ContainsKey(code))
            code = code.NaturalParent;
        return _byCode.GetValueOrDefault(code);
    }

    private void Add(ProblemKind kind, DivisionLine line, string named) =>
        problems.Add(kind, line.Line, header[DivisionColumns.Parent] + 1, line.Division.Code.ToString(), named);
}
