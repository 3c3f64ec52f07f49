using FamilyOnline.Rollups;

namespace FamilyOnline.Files;

/// <summary>Finds the units above division codes by their digits, where a file has no column of parents: the nearest code that is there on some of the days.</summary>
internal sealed class UnitParents(IReadOnlyList<UnitSpan> spans)
{
    private readonly ILookup<(string, string), UnitSpan> _spans = spans.ToLookup(span => (span.Hierarchy, span.Unit.Id));

    public IEnumerable<UnitSpan> Filled() => spans.Select(span => ParentOf(span) is { } parent
        ? new UnitSpan(new(span.Unit.Id, span.Unit.Name, parent, span.Unit.Level), span.From, span.To, span.Hierarchy, span.Place)
        : span);

    private string? ParentOf(UnitSpan span)
    {
        if (!DivisionCode.TryParse(span.Unit.Id, out var code))
            return null;
        for (var above = code.NaturalParent; above != DivisionCode.Unspecified; above = above.NaturalParent)
            if (_spans[(span.Hierarchy, above.ToString())].Any(parent => Meet(parent, span)))
                return above.ToString();
        return null;
    }

    private static bool Meet(UnitSpan one, UnitSpan other) => Begins(one, other) && Begins(other, one);

    private static bool Begins(UnitSpan one, UnitSpan other) => one.From is null || other.To is null || one.From < other.To;
}
