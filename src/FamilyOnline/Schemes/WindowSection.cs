using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Reads <c>window: { from: 12-01, to: 11-30, reported-by: 12-10 }</c>.</summary>
internal static class WindowSection
{
    public static WindowRule? Read(MapReader? reader)
    {
        if (reader is null)
            return null;
        reader.Need("from");
        reader.Need("to");
        var (from, to, reportedBy) = (Day(reader, "from"), Day(reader, "to"), Day(reader, "reported-by"));
        reader.Done();
        if (from?.Only is { } first && to?.Only is { } last && last < first)
            reader.Problems.Add(RuleProblems.RangeReversed.At(reader.Find("to")!.Place, $"{reader.Find("from")}", $"{reader.Find("to")}"));
        return from is null || to is null ? null : new(from.Value, to.Value, reportedBy);
    }

    private static WindowDay? Day(MapReader reader, string key)
    {
        if (reader.Text(key) is not { } text)
            return null;
        if (WindowDay.TryParse(text, out var day))
            return day;
        reader.Problems.Add(RuleProblems.NotADay.At(reader.Find(key)!.Place, text));
        return null;
    }
}
