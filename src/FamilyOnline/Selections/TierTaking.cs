using FamilyOnline.Evaluations;

namespace FamilyOnline.Selections;

/// <summary>Finds how many of a tier of equals can be taken together, and of which kinds.</summary>
internal static class TierTaking
{
    /// <summary>Gives the tier by kind, and how many of it can be taken.</summary>
    public static (IReadOnlyList<TierKind> Kinds, int Takes) Of(QuotaKinds kinds, QuotaState state, IReadOnlyList<CandidateScore> tier)
    {
        var members = tier.GroupBy(kinds.Of).OrderBy(kind => kind.Key).Select(kind => (Kind: kind.Key, Members: (CandidateScore[])[.. kind])).ToList();
        (int Kind, int Count)[] all = [.. members.Select(kind => (kind.Kind, kind.Members.Length))];
        return state.IsNested ? Nested(state, members, all) : Crossing(state, members, all);
    }

    /// <summary>Where bounds nest, taking one after the other takes as many as can be; who is asked first is taken most often, who is asked last least often.</summary>
    private static (IReadOnlyList<TierKind> Kinds, int Takes) Nested(QuotaState state, List<(int Kind, CandidateScore[] Members)> members, (int Kind, int Count)[] all)
    {
        List<TierKind> made = [];
        var takes = 0;
        for (var at = 0; at < all.Length; at++)
        {
            (int Kind, int Count)[] others = [.. all.Where((_, other) => other != at)];
            var first = OneByOne(state, [all[at], .. others], all[at].Kind);
            var last = OneByOne(state, [.. others, all[at]], all[at].Kind);
            made.Add(new(all[at].Kind, members[at].Members, last.OfKind, first.OfKind));
            takes = first.All;
        }

        return (made, takes);
    }

    private static (int All, int OfKind) OneByOne(QuotaState state, (int Kind, int Count)[] order, int asked)
    {
        List<(int Kind, int Count)> taken = [];
        List<(int Kind, int Count)> passed = [];
        foreach (var (kind, count) in order)
        {
            var most = Most(state, kind, count, taken, passed);
            taken.Add((kind, most));
            passed.Add((kind, count - most));
        }

        return (taken.Sum(one => one.Count), taken.Where(one => one.Kind == asked).Sum(one => one.Count));
    }

    /// <summary>The most of one kind that can be taken after others: fewer can be too, so that halving finds it.</summary>
    private static int Most(QuotaState state, int kind, int count, List<(int Kind, int Count)> taken, List<(int Kind, int Count)> passed)
    {
        var (can, cannot) = (0, count + 1);
        while (cannot - can > 1)
        {
            var middle = can + ((cannot - can) / 2);
            if (state.CanTake([.. taken, (kind, middle)], passed))
                can = middle;
            else
                cannot = middle;
        }

        return can;
    }

    private static (IReadOnlyList<TierKind> Kinds, int Takes) Crossing(QuotaState state, List<(int Kind, CandidateScore[] Members)> members, (int Kind, int Count)[] all)
    {
        for (var many = Math.Min(all.Sum(kind => kind.Count), state.Left); many > 0; many--)
        {
            int[][] ways = [.. MakeUps(all, 0, many).Where(counts => state.CanTake(all.Select((kind, at) => (kind.Kind, counts[at])), all.Select((kind, at) => (kind.Kind, kind.Count - counts[at]))))];
            if (ways.Length > 0)
                return ([.. members.Select((kind, at) => new TierKind(kind.Kind, kind.Members, ways.Min(way => way[at]), ways.Max(way => way[at])))], many);
        }

        return ([.. members.Select(kind => new TierKind(kind.Kind, kind.Members, 0, 0))], 0);
    }

    /// <summary>All ways to make up a number from the kinds.</summary>
    private static IEnumerable<int[]> MakeUps((int Kind, int Count)[] all, int at, int many)
    {
        if (at == all.Length)
            return many == 0 ? [[]] : [];
        return Enumerable.Range(0, Math.Min(many, all[at].Count) + 1).SelectMany(count => MakeUps(all, at + 1, many - count).Select(more => (int[])[count, .. more]));
    }
}
