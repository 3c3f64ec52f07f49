using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>How many places there are: a number as it stands, a share of those in the field rounded down to whole places.</summary>
internal static class Places
{
    /// <summary>Gives the number of places; a figure is that of the first candidate, since it is the same for all.</summary>
    public static int Of(PlaceCount count, EvaluationField field, int row, int all)
    {
        if (count.Share is { } share)
            return Whole((share * all).Floor());
        return count.Figure is { } figure && field.Rows.Length > 0 && field.Column(figure)[row].TryGetValue(out var places) ? Whole(places.Floor()) : 0;
    }

    /// <summary>Gives a bound on those chosen: a share is of the places, rounded up where so many must be, down where no more may be.</summary>
    public static int Bound(PlaceCount count, EvaluationField field, int places, bool isLeast)
    {
        if (count.Share is { } share)
            return Whole(isLeast ? (share * places).Ceiling() : (share * places).Floor());
        return Of(count, field, 0, places);
    }

    private static int Whole(Exact number) => (int)Exact.Max(Exact.Zero, Exact.Min(number, 1_000_000_000)).ToDecimal();
}
