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
        else if (weighted > 0)
            CheckWeights(based, group, options, place, problems);
        else if (group.Points is { } most && options.Combine == Combination.Sum && options.Times is null)
            CheckSum(based, most, options, group.Id, place, problems);
    }

    public static void CheckScorer(CriterionRule rule, NodeHead line, NodeOptions options, DocumentProblems problems)
    {
        var most = rule.Scorer switch { ChecklistScorer checklist => checklist.Most, BandsScorer bands => bands.Most, _ => Exact.Zero };
        if (line.Points is { } points && options.Cap is null)
            CheckAbove(most, points, line.Id, rule.Place, problems);
        if (line.Points is { } all && rule.Scorer is ChecklistScorer && most < all && options.Start is null)
            problems.Add(SchemeProblems.PartsBelow.At(rule.Place, line.Id, most.ToString(), all.ToString()));
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

    private static void CheckWeights(SchemeNode[] parts, NodeHead group, NodeOptions options, Place place, DocumentProblems problems)
    {
        var sum = parts.Aggregate(Exact.Zero, (soFar, part) => soFar + part.Weight!.Value);
        if (sum != Exact.One && options.Combine != Combination.Mean)
            problems.Add(SchemeProblems.WeightSum.At(place, group.Id, sum.ToString()));
        if (parts.Select(part => part.Points).OfType<Exact>().Distinct().Count() > 1)
            problems.Add(SchemeProblems.MaximaDiffer.At(place, group.Id, string.Join(", ", parts.Where(part => part.Points is not null).Select(part => $"{part.Id} {part.Points}"))));
    }

    /// <summary>Compares what the parts may reach with the maximum; a start belongs to it, and a line without points may give any number.</summary>
    private static void CheckSum(SchemeNode[] parts, Exact points, NodeOptions options, string id, Place place, DocumentProblems problems)
    {
        var sum = parts.Aggregate(Exact.Zero, (sum, part) => sum + (part.Points ?? Exact.Zero));
        if (options.Cap is null)
            CheckAbove(sum, points, id, place, problems);
        if (options.Start is null && sum < points && parts.All(part => part.Points is not null))
            problems.Add(SchemeProblems.PartsBelow.At(place, id, sum.ToString(), points.ToString()));
    }

    private static void CheckAbove(Exact most, Exact points, string id, Place place, DocumentProblems problems)
    {
        if (most > points)
            problems.Add(SchemeProblems.SubPoints.At(place, id, most.ToString(), points.ToString()));
    }
}
