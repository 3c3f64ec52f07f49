using FamilyOnline.Documents;
using FamilyOnline.Scoring;

namespace FamilyOnline.Schemes;

/// <summary>Looks for what real sheets have and what does not add up: each is loaded as it is, with a warning that says which reading was taken.</summary>
internal static class PartChecks
{
    public static void Check(IReadOnlyList<SchemeNode> parts, NodeHead group, NodeOptions options, Place place, DocumentProblems problems)
    {
        SchemeNode[] based = [.. parts.Where(part => part.Pool is null)];
        var weighted = based.Count(part => part.Weight is not null);
        if (weighted > 0 && weighted < based.Length)
            problems.Add(SchemeProblems.MixedWeights.At(place, group.Id, based.First(part => part.Weight is null).Id));
        else if ((weighted == 0 || HaveWholeWeights(based, group, options, place, problems)) && options.Combine == Combination.Sum)
            CheckSum(based, group, options, place, problems);
    }

    /// <summary>What a scorer must say of itself, since neither full points nor 0 can be meant without a word.</summary>
    public static void CheckNeeds(IScorer scorer, NodeHead line, NodeOptions options, Place place, DocumentProblems problems)
    {
        foreach (var row in scorer is BandsScorer bands ? bands.Rows.Select(row => row.Scorer).OfType<IScorer>() : [])
            CheckNeeds(row, line, options, place, problems);
        if (line.Points is not null && options.Start is null && scorer is StepsScorer { NeedsGive: true })
            problems.Add(DocumentProblems.MissingKey.At(place, "give"));
        if (line.Points is null && scorer is PlaceScorer { NeedsFirst: true })
            problems.Add(DocumentProblems.MissingKey.At(place, "first"));
    }

    /// <summary>Compares the weights with 100 %; only where they make that, it is worth comparing what they give with the maximum.</summary>
    private static bool HaveWholeWeights(SchemeNode[] parts, NodeHead group, NodeOptions options, Place place, DocumentProblems problems)
    {
        var sum = parts.Aggregate(Exact.Zero, (soFar, part) => soFar + part.Weight!.Value);
        if (sum != Exact.One && options.Combine != Combination.Mean)
            problems.Add(SchemeProblems.WeightSum.At(place, group.Id, sum.ToString()));
        if (parts.Select(part => part.Points).OfType<Exact>().Distinct().Count() > 1)
            problems.Add(SchemeProblems.MaximaDiffer.At(place, group.Id, string.Join(", ", parts.Where(part => part.Points is not null).Select(part => $"{part.Id} {part.Points}"))));
        return sum == Exact.One;
    }

    /// <summary>Compares what the parts may reach with the maximum and with a cap; a start belongs to the maximum, and a line without points may give any number.</summary>
    private static void CheckSum(SchemeNode[] parts, NodeHead group, NodeOptions options, Place place, DocumentProblems problems)
    {
        if (ReachChecks.Coefficient(options) is not { } times)
            return;
        var sum = times * parts.Aggregate(Exact.Zero, (sum, part) => sum + ((part.Weight ?? Exact.One) * (part.Points ?? Exact.Zero)));
        if (options.Cap is { At: { } cap } && options.Pool is null && sum > cap)
            problems.Add(SchemeProblems.CapBelow.At(place, group.Id, sum.ToString(), cap.ToString()));
        if (group.Points is not { } points)
            return;
        if (options.Cap is null && sum > points)
            problems.Add(SchemeProblems.SubPoints.At(place, group.Id, sum.ToString(), points.ToString()));
        if (options.Start is null && sum < points && Array.TrueForAll(parts, IsHeld))
            problems.Add(SchemeProblems.PartsBelow.At(place, group.Id, sum.ToString(), points.ToString()));
    }

    /// <summary>Tells whether a part gives no more than its points: it has some, no other cap, and is not added up over months or judges.</summary>
    private static bool IsHeld(SchemeNode part) => part is { Points: not null, Options: { Cap: null, Each: null or { Combine: not Combination.Sum } } };
}
