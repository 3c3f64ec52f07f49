namespace FamilyOnline.Rollups;

/// <summary>Holds the shares that go back against 1: what a unit is made of is stated for each of its predecessors or for none.</summary>
internal static class BackShares
{
    public static IEnumerable<Problem> FaultsOf(IReadOnlyList<SuccessionShare> shares, Place place)
    {
        foreach (var successor in shares.Where(share => share is { From: not null, To: not null }).GroupBy(share => share.To!, StringComparer.Ordinal))
        {
            var predecessors = successor.Select(share => share.From).Distinct(StringComparer.Ordinal).Count();
            foreach (var metric in successor.Where(share => share.Back is not null).GroupBy(share => share.Metric, StringComparer.Ordinal))
            {
                var what = metric.Key ?? "*";
                var sum = metric.Aggregate(Exact.Zero, (sum, share) => sum + share.Back!.Value);
                if (metric.Select(share => share.From).Distinct(StringComparer.Ordinal).Count() < predecessors)
                    yield return HistoryProblems.BackMissing.At(place, successor.Key, what);
                else if (sum != Exact.One)
                    yield return HistoryProblems.BackSum.At(place, successor.Key, what, sum.ToString());
            }
        }
    }
}
