using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>How many of those chosen must, and may, be of one group: all quotas that name it together.</summary>
internal sealed class QuotaBound
{
    private readonly List<Func<int, int>> _least = [];
    private readonly List<Func<int, int>> _most = [];

    /// <summary>Adds a quota that asks for some of the group.</summary>
    /// <param name="quota">The quota.</param>
    /// <param name="number">How many; null where it is a share of those chosen.</param>
    /// <param name="there">How many of the group may be chosen at all.</param>
    public void AddLeast(Quota quota, int? number, int there) =>
        _least.Add(chosen => Math.Min(number ?? Places.Whole((quota.Count.Share!.Value * chosen).Ceiling()), quota.IfAny ? there : int.MaxValue));

    /// <summary>Adds a quota that allows some of the group.</summary>
    public void AddMost(Quota quota, int? number) => _most.Add(chosen => number ?? Places.Whole((quota.Count.Share!.Value * chosen).Floor()));

    /// <summary>Gives the fewest where so many are chosen in all.</summary>
    public int Least(int chosen) => _least.Select(least => least(chosen)).DefaultIfEmpty(0).Max();

    /// <summary>Gives the most where so many are chosen in all.</summary>
    public int Most(int chosen) => _most.Select(most => most(chosen)).DefaultIfEmpty(int.MaxValue).Min();
}
