using FamilyOnline.Rollups;
using NodaTime;

namespace FamilyOnline.Files;

/// <summary>One arrow of a change, and where the file gives it.</summary>
internal sealed record UnitChangeLine(LocalDate Day, UnitChangeKind Kind, SuccessionShare Share, int Line)
{
    /// <summary>Gets what the lines of one change have in common: the unit that a split divides, the one that a merger makes, both units of any other.</summary>
    public (LocalDate Day, UnitChangeKind Kind, string? From, string? To) Key => Kind switch
    {
        UnitChangeKind.Split => (Day, Kind, Share.From, null),
        UnitChangeKind.Merge => (Day, Kind, null, Share.To),
        _ => (Day, Kind, Share.From, Share.To),
    };
}
