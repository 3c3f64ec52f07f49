using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>How many places there are: a number as it stands, a share of those in the field rounded down to whole places.</summary>
internal static class Places
{
    /// <summary>Gives the number of places; a figure is that of one row, since it is the same for all who compete. Null where it is not known.</summary>
    public static int? Of(PlaceCount count, EvaluationField field, int row, int all)
    {
        if (count.Share is { } share)
            return Whole((share * all).Floor());
        return field.Rows.Length == 0 ? 0 : field.Column(count.Figure!)[row].TryGetValue(out var places) ? Whole(places.Floor()) : null;
    }

    public static int Whole(Exact number) => (int)Exact.Max(Exact.Zero, Exact.Min(number, 1_000_000_000)).ToDecimal();
}
