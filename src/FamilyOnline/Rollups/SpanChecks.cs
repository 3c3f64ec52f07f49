using NodaTime;
using NodaTime.Text;

namespace FamilyOnline.Rollups;

/// <summary>Looks for what cannot be in one hierarchy: a unit twice on a day, a parent that is not there, parents in a ring.</summary>
internal sealed class SpanChecks(Dictionary<string, List<UnitSpan>> units)
{
    public IEnumerable<Problem> All()
    {
        foreach (var id in units.Keys.Order(StringComparer.Ordinal))
        {
            var spans = units[id];
            for (var i = 0; i < spans.Count; i++)
            {
                if (i > 0 && spans[i].First < spans[i - 1].End)
                    yield return At(HistoryProblems.Overlap, spans[i], Day(spans[i].First));
                if (ParentFault(spans[i]) is { } fault)
                    yield return fault;
            }
        }

        foreach (var problem in Rings())
            yield return problem;
    }

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private Problem? ParentFault(UnitSpan span)
    {
        if (span.Unit.Parent is not { } parent)
            return null;
        if (!units.TryGetValue(parent, out var above))
            return At(HistoryProblems.UnknownParent, span, parent);
        return SpanIndex.FirstGap(span, above) is { } gap ? At(HistoryProblems.ParentGap, span, parent, Day(gap)) : null;
    }

    /// <summary>Rings can only be among units that stay when those without a parent are taken away again and again, whatever the day.</summary>
    private IEnumerable<Problem> Rings()
    {
        var suspects = Suspects();
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (var span in suspects.SelectMany(id => units[id]).OrderBy(span => span.First).ThenBy(span => span.Unit.Id, StringComparer.Ordinal))
            if (RingFrom(span.Unit.Id, span.First, suspects) is { } ring && named.Add(string.Join(", ", ring)))
                yield return At(HistoryProblems.Ring, span, string.Join(", ", ring), Day(span.First));
    }

    private SortedSet<string> Suspects()
    {
        var above = units.ToDictionary(unit => unit.Key, unit => Parents(unit.Value).Count, StringComparer.Ordinal);
        var below = units.SelectMany(unit => Parents(unit.Value).Select(parent => (Parent: parent, Child: unit.Key))).ToLookup(pair => pair.Parent, pair => pair.Child, StringComparer.Ordinal);
        Queue<string> free = new(above.Where(unit => unit.Value == 0).Select(unit => unit.Key));
        SortedSet<string> left = new(units.Keys, StringComparer.Ordinal);
        while (free.TryDequeue(out var id))
        {
            left.Remove(id);
            foreach (var child in below[id])
                if (--above[child] == 0)
                    free.Enqueue(child);
        }

        return left;
    }

    /// <summary>Gives the ring that a unit is part of on a day, from its first id on; null where it is part of none.</summary>
    private string[]? RingFrom(string id, LocalDate day, SortedSet<string> suspects)
    {
        List<string> path = [];
        for (var next = id; next is not null && suspects.Contains(next) && !path.Contains(next); next = ParentOn(next, day))
            path.Add(next);
        return ParentOn(path[^1], day) == id ? [.. path.Order(StringComparer.Ordinal)] : null;
    }

    private string? ParentOn(string id, LocalDate day) => units[id].Find(span => span.Holds(day))?.Unit.Parent;

    private HashSet<string> Parents(List<UnitSpan> spans) =>
        spans.Select(span => span.Unit.Parent).OfType<string>().Where(units.ContainsKey).ToHashSet(StringComparer.Ordinal);

    private static Problem At(ProblemKind kind, UnitSpan span, params string[] arguments) => kind.At(span.Place, [span.Unit.Id, .. arguments]);
}
