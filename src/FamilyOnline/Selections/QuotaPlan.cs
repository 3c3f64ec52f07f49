using FamilyOnline.Evaluations;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>The quotas of a selection: whether a choice can still be completed so that all of them hold.</summary>
/// <remarks>Candidates that share all the groups that matter are alike, so that only their numbers are tried.</remarks>
internal sealed class QuotaPlan
{
    private readonly QuotaBound[] _bounds;

    private QuotaPlan(QuotaBound[] bounds) => _bounds = bounds;

    public bool IsEmpty => _bounds.Length == 0;

    public static QuotaPlan Of(SelectionRule rule, EvaluationField field, IReadOnlyList<CandidateScore> running, int places)
    {
        List<QuotaBound> bounds = [];
        foreach (var quota in rule.AtLeast)
        {
            foreach (var group in Groups(quota, running))
            {
                var least = Places.Bound(quota.Count, field, places, isLeast: true);
                var there = running.Count(score => score.Candidate.GroupIn(quota.Grouping) == group);
                bounds.Add(new(quota.Grouping, group, quota.IfAny ? Math.Min(least, there) : least, int.MaxValue));
            }
        }

        foreach (var quota in rule.AtMost)
            bounds.AddRange(Groups(quota, running).Select(group => new QuotaBound(quota.Grouping, group, 0, Places.Bound(quota.Count, field, places, isLeast: false))));
        return new([.. bounds]);
    }

    /// <summary>Gives the most places that can be filled so that every quota holds; null where not even none can.</summary>
    public int? MostPlaces(IReadOnlyList<CandidateScore> running, int places)
    {
        for (var k = Math.Min(places, running.Count); k >= 0; k--)
        {
            if (CanComplete([], running, k))
                return k;
        }

        return null;
    }

    /// <summary>Tells whether a choice can be completed to a number of places with some of the rest.</summary>
    public bool CanComplete(IReadOnlyList<CandidateScore> chosen, IEnumerable<CandidateScore> rest, int places)
    {
        if (chosen.Count > places)
            return false;
        if (IsEmpty)
            return chosen.Count + rest.Count() >= places;
        int[] taken = [.. _bounds.Select(bound => chosen.Count(score => bound.Takes(score.Candidate)))];
        var kinds = rest.GroupBy(score => KindOf(score.Candidate), StringComparer.Ordinal).Select(kind => (Sample: kind.First().Candidate, Count: kind.Count())).ToList();
        return Fill(kinds, 0, taken, places - chosen.Count, []);
    }

    /// <summary>The groups of a candidate that matter, as a word.</summary>
    public string KindOf(Candidate candidate) => string.Concat(_bounds.Select(bound => bound.Takes(candidate) ? '1' : '0'));

    /// <summary>Tells whether numbers of chosen, by bound, keep every bound.</summary>
    public bool Holds(IEnumerable<Candidate> chosen)
    {
        Candidate[] all = [.. chosen];
        return Array.TrueForAll(_bounds, bound => all.Count(bound.Takes) is var count && count >= bound.Least && count <= bound.Most);
    }

    private bool Fill(List<(Candidate Sample, int Count)> kinds, int at, int[] taken, int left, HashSet<string> failed)
    {
        if (at == kinds.Count)
            return left == 0 && Enumerable.Range(0, _bounds.Length).All(i => taken[i] >= _bounds[i].Least && taken[i] <= _bounds[i].Most);
        var key = $"{at} {left} {string.Join(' ', taken)}";
        if (failed.Contains(key))
            return false;
        for (var count = Math.Min(left, kinds[at].Count); count >= 0; count--)
        {
            int[] more = [.. taken.Select((sum, i) => sum + (_bounds[i].Takes(kinds[at].Sample) ? count : 0))];
            if (!Enumerable.Range(0, more.Length).Any(i => more[i] > _bounds[i].Most) && Fill(kinds, at + 1, more, left - count, failed))
                return true;
        }

        failed.Add(key);
        return false;
    }

    private static IEnumerable<string> Groups(Quota quota, IReadOnlyList<CandidateScore> running) => quota.Group is { } group
        ? [group]
        : running.Select(score => score.Candidate.GroupIn(quota.Grouping)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
