using System.Globalization;

namespace FamilyOnline.Files;

/// <summary>Reads the lines of a list of candidates below its header.</summary>
internal sealed class CandidateLines(CsvRow row)
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly List<Candidate> _candidates = [];
    private readonly List<EarlierAward> _awards = [];

    /// <summary>Reads the list; null where there were errors.</summary>
    public static CandidateList? Read(CsvRow row, ProblemList problems)
    {
        CandidateGroupings.Check(row);
        if (problems.HasErrors)
            return null;
        CandidateLines lines = new(row);
        while (row.Next())
            lines.Read();
        return problems.HasErrors ? null : new(lines._candidates, lines._awards);
    }

    private void Read()
    {
        var id = Id();
        var name = row.IsFilled(CandidateColumns.Name) ? FoldedText.Tidy(row[CandidateColumns.Name]!) : id;
        var @class = Class();
        var groups = Groups();
        var awards = Awards(id ?? "");
        if (id is null)
            return;
        _candidates.Add(new(id, name!, @class, groups));
        _awards.AddRange(awards);
    }

    private string? Id()
    {
        if (row[CandidateColumns.Candidate] is not { } raw)
            return null;
        var id = FoldedText.Fold(raw);
        Fault? fault = id.Length == 0 ? new(CandidateProblems.NoId)
            : !Identifier.IsValid(id) ? new(CandidateProblems.BadId, id)
            : !_lines.TryAdd(id, row.Line) ? new(CandidateProblems.Twice, id, _lines[id].ToString(CultureInfo.InvariantCulture))
            : null;
        if (fault is not null)
            row.Add(fault, CandidateColumns.Candidate);
        return fault is null ? id : null;
    }

    private string? Class()
    {
        if (!row.IsFilled(CandidateColumns.Class))
            return null;
        var text = FoldedText.Fold(row[CandidateColumns.Class]!);
        if (Identifier.IsValid(text))
            return text;
        row.Add(new(CandidateProblems.BadClass, text), CandidateColumns.Class);
        return null;
    }

    private KeyValuePair<string, string>[] Groups() =>
    [
        .. row.Header.Others.Select(grouping => KeyValuePair.Create(grouping.Name, FoldedText.Tidy(row.Field(grouping.Field) ?? ""))).Where(group => group.Value.Length > 0),
    ];

    private EarlierAward[] Awards(string candidate) => row.IsFilled(CandidateColumns.EarlierAwards)
        ? [.. AwardText.Read(candidate, row[CandidateColumns.EarlierAwards]!, item => row.Add(new(CandidateProblems.BadAward, item), CandidateColumns.EarlierAwards))]
        : [];
}
