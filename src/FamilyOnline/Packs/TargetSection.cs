using FamilyOnline.Documents;
using FamilyOnline.Plugins;

namespace FamilyOnline.Packs;

/// <summary>Reads <c>targets</c>: one of <c>total</c>, <c>yes-count</c> or <c>selections</c>, and the <c>goal</c>, a number or <c>each</c>.</summary>
internal static class TargetSection
{
    public static IReadOnlyDictionary<string, TargetMeasure> Measures { get; } = new Dictionary<string, TargetMeasure>(StringComparer.Ordinal)
    {
        ["total"] = TargetMeasure.Total,
        ["yes-count"] = TargetMeasure.YesCount,
        ["selections"] = TargetMeasure.Selections,
    };

    public static IReadOnlyList<PlannedTarget> Read(MapReader pack, IReadOnlyCollection<string> metrics, IReadOnlyCollection<string> schemes, PluginRegistry plugins) =>
        PackItems.Read(pack, "targets", target => Target(target, metrics, schemes, SplitSection.Read(target.Map("allot"), metrics, plugins)));

    private static PlannedTarget? Target(MapReader reader, IReadOnlyCollection<string> metrics, IReadOnlyCollection<string> schemes, PlannedSplit? split)
    {
        var (id, title, provenance) = (reader.NeedId("id"), reader.NeedLocalized("title"), reader.NeedProvenance());
        var scope = Scope(reader, metrics, schemes);
        var goal = Goal(reader);
        var schedule = Schedule(reader);
        CheckGoal(reader);
        var baseline = reader.Number("baseline") is { } from ? (Quantity)from : Quantity.Of(Absence.NotAvailable);
        return scope is null ? null : new(id, title, scope, goal, schedule, provenance, baseline, split);
    }

    private static TargetScope? Scope(MapReader reader, IReadOnlyCollection<string> metrics, IReadOnlyCollection<string> schemes)
    {
        var key = Measures.Keys.FirstOrDefault(measure => reader.Find(measure) is not null);
        if (key is null)
        {
            (_, _) = (reader.Find("over"), reader.Find("direction"));
            reader.Problems.Add(DocumentProblems.MissingKey.At(reader.Place, string.Join(" | ", Measures.Keys)));
            return null;
        }

        foreach (var other in reader.Entries.Where(entry => entry.Key != key && Measures.ContainsKey(entry.Key) && reader.Find(entry.Key) is not null))
            reader.Problems.Add(DocumentProblems.OneOf.At(other.Place, key, other.Key));
        var measure = Measures[key];
        var of = measure == TargetMeasure.Selections ? PackItems.Known(reader, key, "scheme", schemes) : PackItems.Known(reader, key, "metric", metrics);
        var over = reader.Choice("over", EnumWords<SubjectKind>.All, SubjectKind.Unspecified);
        var direction = reader.Choice("direction", EnumWords<Direction>.All, Direction.Rising);
        var isBroken = of.Count == 0 && reader.List(key).Count > 0;
        return isBroken ? null : reader.Problems.Build(reader.Place, () => new TargetScope(measure, of, over, direction));
    }

    private static Exact? Goal(MapReader reader) => reader.Find("goal") is DocumentScalar { Text: "each" } ? null : reader.NeedNumber("goal");

    /// <summary>Checks that there is something to reach: a goal that is not the baseline, and above 0 where none is known.</summary>
    private static void CheckGoal(MapReader reader)
    {
        if (reader.Find("goal") is not DocumentScalar scalar || !Exact.TryParse(scalar.Text, out var goal))
            return;
        if (reader.Find("baseline") is null && (goal.IsNegative || goal.IsZero))
            reader.Problems.Add(DocumentProblems.NotPositive.At(scalar.Place, scalar.Text));
        else if (reader.Find("baseline") is DocumentScalar from && Exact.TryParse(from.Text, out var baseline) && baseline == goal)
            reader.Problems.Add(PackProblems.GoalIsBaseline.At(scalar.Place, scalar.Text));
    }

    private static PlannedSchedule Schedule(MapReader reader)
    {
        var points = PackItems.Read(reader, "points", point => new PlannedPoint(PackItems.Date(point, "by"), point.NeedNumber("share")));
        return new(PackItems.Date(reader, "due"), reader.IdOf(reader.Find("curve")) ?? "linear", points);
    }
}
