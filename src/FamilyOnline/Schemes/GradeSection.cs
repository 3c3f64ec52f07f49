using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Reads <c>grades: [{ if: { total: { at-least: 85 } }, grade: 优秀, pay: 5000 }, { grade: 合格 }]</c>.</summary>
internal static class GradeSection
{
    public static IReadOnlyList<GradeRow> Read(MapReader reader, RuleReader rules)
    {
        GradeRow?[] rows = [.. reader.List("grades").Select(node => One(new MapReader(node, rules.Problems), rules))];
        if (rows.SkipLast(1).FirstOrDefault(row => row is { If: null }) is { } open)
            rules.Problems.Add(SchemeProblems.GradeNeverReached.At(reader.Find("grades")!.Place, open.Grade.Chinese));
        if (rows.Length > 0 && !rows.Contains(null))
            BandChecks.Check([.. rows.Select(row => row!.If)], reader.Find("grades")!.Place, rules.Problems);
        return [.. rows.OfType<GradeRow>()];
    }

    private static GradeRow? One(MapReader reader, RuleReader rules)
    {
        var at = reader.Find("if");
        var (condition, grade, pay, provenance) = (rules.Condition(at), reader.NeedLocalized("grade"), reader.Number("pay"), reader.Provenance());
        reader.Done();
        return at is not null && condition is null ? null : new(condition, grade, pay, provenance);
    }
}
