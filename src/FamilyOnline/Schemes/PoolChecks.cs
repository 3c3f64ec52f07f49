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

    /// <summary>Checks the pools of all lines against those that have bounds anywhere.</summary>
    public void CheckAlike(SchemeNode root)
    {
        HashSet<string> bounded = [.. root.SelfAndBelow().SelectMany(line => line.Options.Pools).Select(bound => bound.Pool)];
        foreach (var (place, line, pool) in _named.Where(named => !bounded.Contains(named.Pool)))
        {
            if (Spelling.Nearest(pool, [.. bounded]) is { Count: > 0 } nearest)
                problems.Add(SchemeProblems.PoolAlike.At(place, line, pool, string.Join(", ", nearest)));
        }
    }
}
