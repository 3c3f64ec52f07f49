namespace FamilyOnline.Scoring;

/// <summary>The amounts for the first, the second and so on of a kind; the last repeats (逐次计分).</summary>
internal sealed class TallySeries(IReadOnlyList<TallyAmount> amounts)
{
    /// <summary>Gets the most that one entry gives or takes.</summary>
    public Exact Most => amounts.Select(amount => amount.Points ?? amount.Most).Aggregate(Exact.Max);

    /// <summary>Gives what so many more give after so many before; null where a judgement is missing or out of its range.</summary>
    /// <param name="entry">The entry that stands for them; null for a bare number.</param>
    /// <param name="before">How many of the kind there were before.</param>
    /// <param name="number">How many there are.</param>
    public (Exact Sum, string Told)? Of(Occurrence? entry, Exact before, Exact number)
    {
        var (sum, told, end) = (Exact.Zero, new List<string>(), before + number);
        for (var n = 0; n < amounts.Count; n++)
        {
            var from = Exact.Max(before, n);
            var to = n == amounts.Count - 1 ? end : Exact.Min(end, n + 1L);
            if (to <= from)
                continue;
            if (amounts[n].Of(entry) is not { } amount)
                return null;
            sum += amount * (to - from);
            told.Add(to - from == Exact.One ? TraceWriter.Text(amount) : $"{TraceWriter.Text(amount)} * {TraceWriter.Text(to - from)}");
        }

        return (sum, string.Join(" + ", told));
    }
}
