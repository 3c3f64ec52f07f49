using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace FamilyOnline.Rules;

/// <summary>Counts for how many rows something was asked one by one, to tell when computing it for all of them is the cheaper way.</summary>
internal sealed class AskCount<T>
    where T : class
{
    /// <summary>The part of the rows, one in so many, that may ask one by one.</summary>
    private const int Share = 4;

    private readonly ConcurrentDictionary<T, StrongBox<int>> _counts = new();

    public bool ByMany(T what, int rows) => Interlocked.Increment(ref _counts.GetOrAdd(what, _ => new()).Value) > rows / Share;
}
