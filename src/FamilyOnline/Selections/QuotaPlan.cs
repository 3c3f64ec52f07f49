using FamilyOnline.Evaluations;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>The quotas of a selection, over those who may be chosen.</summary>
internal sealed class QuotaPlan
{
    private readonly Dictionary<(string Grouping, string Group), int> _at = [];
    private readonly List<QuotaBound> _bounds = [];

    private QuotaPlan(SelectionRule rule, EvaluationField field, IReadOnlyList<CandidateScore> running)
    {
        foreach (var quota in rule.AtLeast)
        {
            var number = Number(quota, field, share => share.Ceiling());
            foreach (var (group, there) in Groups(quota, running))
                BoundOf(quota.Grouping, group).AddLeast(quota, number, there);
        }

        foreach (var quota in rule.AtMost)
        {
            var number = Number(quota, field, share => share.Floor());
            foreach (var (group, _) in Groups(quota, running))
                BoundOf(quota.Grouping, group).AddMost(quota, number);
        }

        Kinds = new(running, _at);
        Nesting = QuotaNesting.Of(Kinds, _bounds.Count);
        Running = running.Count;
    }

    /// <summary>Gets whether there is no quota.</summary>
    public bool IsEmpty => _bounds.Count == 0;

    /// <summary>Gets whether every quota says how many: a figure may not be known.</summary>
    public bool IsKnown { get; private set; } = true;

    public QuotaKinds Kinds { get; }

    /// <summary>Gets how the bounds nest; null where two of them cross.</summary>
    public QuotaNesting? Nesting { get; }

    private int Running { get; }

    public static QuotaPlan Of(SelectionRule rule, EvaluationField field, IReadOnlyList<CandidateScore> running) => new(rule, field, running);

    /// <summary>Begins a choice of so many.</summary>
    public QuotaState At(int places) => new(Kinds, Nesting, _bounds, places);

    /// <summary>Gives the most places that can be filled so that every quota holds; null where none can, or where a quota asks for somebody and not even one place can be filled.</summary>
    public int? MostPlaces(int places)
    {
        for (var chosen = Math.Min(places, Running); chosen >= 0; chosen--)
        {
            if (At(chosen).CanComplete())
                return chosen;
        }

        return null;
    }

    private QuotaBound BoundOf(string grouping, string group)
    {
        if (!_at.TryGetValue((grouping, group), out var at))
        {
            _at.Add((grouping, group), at = _bounds.Count);
            _bounds.Add(new());
        }

        return _bounds[at];
    }

    private int? Number(Quota quota, EvaluationField field, Func<Exact, Exact> round)
    {
        if (quota.Count.Share is { } share)
            return quota.IsOfField ? Places.Whole(round(share * field.Candidates.Count)) : null;
        var number = Places.Of(quota.Count, field, 0, 0);
        IsKnown &= number is not null;
        return number ?? 0;
    }

    private static IEnumerable<(string Group, int There)> Groups(Quota quota, IReadOnlyList<CandidateScore> running)
    {
        var groups = running.Select(score => score.Candidate.GroupIn(quota.Grouping)).OfType<string>().GroupBy(group => group, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return quota.Group is { } one ? [(one, groups.GetValueOrDefault(one))] : groups.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Value));
    }
}
