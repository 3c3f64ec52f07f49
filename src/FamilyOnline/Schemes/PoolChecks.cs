using FamilyOnline.Documents;

namespace FamilyOnline.Schemes;

/// <summary>Looks for bounds of pools that no line puts anything into, and for pools that are spelt nearly like one with bounds: a slip of the pen would leave a pool without its limit.</summary>
internal sealed class PoolChecks(DocumentProblems problems)
{
    private readonly List<(Place Place, string Line, string Pool)> _named = [];

    /// <summary>Notes the pool of a line.</summary>
    public void Note(SchemeNode line, MapReader reader)
    {
        if (line.Pool is { } pool)
            _named.Add((reader.Find("pool")!.Place, line.Id, pool));
    }

    /// <summary>Checks the bounds that a line gives to pools below it.</summary>
    public void CheckBounds(SchemeNode line, MapReader reader)
    {
        if (line.Options.Pools.Count == 0 || reader.Find("pools") is not DocumentMap bounds)
            return;
        string[] below = [.. line.SelfAndBelow().Skip(1).Select(part => part.Pool).OfType<string>().Distinct(StringComparer.Ordinal)];
        foreach (var entry in bounds.Entries.Where(entry => !below.Contains(entry.Key, StringComparer.Ordinal)))
            problems.AddUnknown(entry.Place, "pool", entry.Key, below);
    }

    /// <summary>The same letters in another order, or one more or less: what a slip makes of a word.</summary>
    private static bool LookAlike(string left, string right) =>
        Math.Min(left.Length, right.Length) > 2 && (left.Order().SequenceEqual(right.Order()) || IsOneMore(left, right) || IsOneMore(right, left));

    private static bool IsOneMore(string longer, string shorter) =>
        longer.Length == shorter.Length + 1 && Enumerable.Range(0, longer.Length).Any(at => longer.Remove(at, 1) == shorter) && !char.IsAsciiDigit(longer[^1]);

    /// <summary>Checks the pools of all lines against those that have bounds anywhere.</summary>
    public void CheckAlike(SchemeNode root)
    {
        HashSet<string> bounded = [.. root.SelfAndBelow().SelectMany(line => line.Options.Pools).Select(bound => bound.Pool)];
        string[] filled = [.. bounded.Intersect(_named.Select(named => named.Pool), StringComparer.Ordinal)];
        foreach (var (place, line, pool) in _named.Where(named => !bounded.Contains(named.Pool)))
        {
            if (Array.Find(filled, other => LookAlike(pool, other)) is { } meant)
                problems.Add(SchemeProblems.PoolAlike.At(place, line, pool, meant));
        }
    }
}
