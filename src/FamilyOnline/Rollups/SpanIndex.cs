using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>Spans by hierarchy and unit, each unit's in the order of their days.</summary>
internal sealed class SpanIndex
{
    private readonly SortedDictionary<string, Dictionary<string, List<UnitSpan>>> _hierarchies = new(StringComparer.Ordinal);

    public SpanIndex(IEnumerable<UnitSpan> spans)
    {
        foreach (var span in spans.OrderBy(span => span.First).ThenBy(span => span.End))
        {
            if (!_hierarchies.TryGetValue(span.Hierarchy, out var units))
                _hierarchies[span.Hierarchy] = units = new(StringComparer.Ordinal);
            if (!units.TryGetValue(span.Unit.Id, out var own))
                units[span.Unit.Id] = own = [];
            own.Add(span);
        }
    }

    public IEnumerable<string> Hierarchies => _hierarchies.Keys;

    /// <summary>Gets the units of a hierarchy with their spans; null where there is no such hierarchy.</summary>
    public Dictionary<string, List<UnitSpan>>? Of(string hierarchy) => _hierarchies.GetValueOrDefault(hierarchy);

    /// <summary>Tells whether a unit was there on a day, in whatever hierarchy.</summary>
    public bool IsThere(string id, LocalDate day) =>
        _hierarchies.Values.Any(units => units.TryGetValue(id, out var spans) && spans.Exists(span => span.Holds(day)));

    /// <summary>Gives the first day of a span on which a unit was not there; null where it always was.</summary>
    public static LocalDate? FirstGap(UnitSpan child, List<UnitSpan> parent)
    {
        var day = child.First;
        foreach (var span in parent)
        {
            if (span.First > day)
                break;
            if (span.End > day)
                day = span.End;
        }

        return day < child.End ? day : null;
    }
}
