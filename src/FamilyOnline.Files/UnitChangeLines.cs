using FamilyOnline.Rollups;
using NodaTime;

namespace FamilyOnline.Files;

/// <summary>Reads the lines of a list of changes below its header.</summary>
internal sealed class UnitChangeLines(CsvRow row)
{
    private static readonly string[] Kinds = ["create", "rename", "move", "split", "merge", "recode", "abolish"];

    /// <summary>Reads all lines; a line with an error is left out.</summary>
    public IReadOnlyList<UnitChangeLine> ReadAll()
    {
        List<UnitChangeLine> lines = [];
        while (row.Next())
        {
            var (day, kind, share) = (Day(), Kind(), Share());
            if (day is { } when && kind is { } what && share is not null)
                lines.Add(new(when, what, share, row.Line));
        }

        return lines;
    }

    private LocalDate? Day()
    {
        if (Text(UnitChangeColumns.Day) is not { } text)
            return null;
        if (!UnitDays.TryRead(text, out var day) || day is null)
            row.Add(new(UnitChangeProblems.BadDay, text), UnitChangeColumns.Day);
        return day;
    }

    private UnitChangeKind? Kind()
    {
        if (Text(UnitChangeColumns.Kind) is not { } text)
            return null;
        UnitChangeKind? kind = text.ToLowerInvariant() switch
        {
            "create" or "设立" or "新设" => UnitChangeKind.Create,
            "rename" or "更名" => UnitChangeKind.Rename,
            "move" or "划转" => UnitChangeKind.Move,
            "split" or "拆分" => UnitChangeKind.Split,
            "merge" or "合并" => UnitChangeKind.Merge,
            "recode" or "变更代码" => UnitChangeKind.Recode,
            "abolish" or "撤销" => UnitChangeKind.Abolish,
            _ => null,
        };
        if (kind is null)
            row.Add(new(UnitChangeProblems.BadKind, text, string.Join(", ", Kinds)), UnitChangeColumns.Kind);
        return kind;
    }

    private SuccessionShare? Share()
    {
        var (from, to, metric) = (Text(UnitChangeColumns.From), Text(UnitChangeColumns.To), Text(UnitChangeColumns.Metric));
        var isRead = TryPart(UnitChangeColumns.Share, out var part) & TryPart(UnitChangeColumns.Back, out var back);
        if (from is null || to is null || metric is null || !isRead)
            return null;
        if (from.Length > 0 || to.Length > 0)
            return Arrow(from, to, part, metric, back);
        row.Add(new(UnitChangeProblems.NoUnit), UnitChangeColumns.From);
        return null;
    }

    private SuccessionShare? Arrow(string from, string to, Exact? part, string metric, Exact? back)
    {
        if ((part is null && back is null) || (from.Length > 0 && to.Length > 0))
            return new(OrNull(from), OrNull(to), part, OrNull(metric), back);
        var column = part is null ? UnitChangeColumns.Back : UnitChangeColumns.Share;
        row.Add(new(UnitChangeProblems.BadShare, Text(column)!), column);
        return null;
    }

    private bool TryPart(int column, out Exact? part)
    {
        part = null;
        if (Text(column) is not { } text)
            return false;
        if (text.Length == 0)
            return true;
        if (ExactText.TryRead(text, out var share) && !share.IsNegative && share <= Exact.One)
        {
            part = share;
            return true;
        }

        row.Add(new(UnitChangeProblems.BadShare, text), column);
        return false;
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private string? Text(int column) => row[column] is { } text ? FoldedText.Fold(text) : null;
}
