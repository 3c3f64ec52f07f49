namespace FamilyOnline.Scoring;

/// <summary>What entries give or take, by kind, the first, the second and so on; the last amount repeats (计分标准).</summary>
internal sealed class TallyAmounts(IReadOnlyList<TallyAmount>? all, IReadOnlyList<KeyValuePair<string, IReadOnlyList<TallyAmount>>> byKind)
{
    /// <summary>The word for every kind that is not named.</summary>
    public const string Otherwise = "otherwise";

    /// <summary>Gets whether the amounts differ by kind.</summary>
    public bool IsByKind => all is null;

    /// <summary>Gives the amounts for a kind; null where it has none on this side.</summary>
    public IReadOnlyList<TallyAmount>? For(string? kind)
    {
        if (all is not null)
            return all;
        foreach (var word in new[] { kind, Otherwise })
        {
            foreach (var entry in byKind)
            {
                if (entry.Key == word)
                    return entry.Value;
            }
        }

        return null;
    }

    /// <summary>Gives the amount for the n-th entry of a kind, from 0.</summary>
    public static TallyAmount At(IReadOnlyList<TallyAmount> amounts, int n) => amounts[Math.Min(n, amounts.Count - 1)];
}
