using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Makes one score of the parts of a group: what does not apply is taken over, weights, start, sum, coefficient, bounds; pools pass by.</summary>
internal static class GroupScoring
{
    public static NodeScore Score(SheetRun run, CriterionGroup group, EvaluationField field, int row, TraceWriter? trace)
    {
        GroupPart[] all = [.. group.Parts.Select(part => new GroupPart(part, run.ScoreAt(part, field, row)))];
        var pools = PoolScoring.Of(group, all, trace);
        GroupPart[] parts = [.. all.Where(part => part.Node.Pool is null)];
        var points = NodeFinish.Bound(group, Combine(group, parts, trace), field, row, trace);
        if (group.Options.Missing.Treatment != AbsenceTreatment.Unknown && !points.IsKnown && points.Absence is not (Absence.NotApplicable or Absence.NoTarget))
            points = AbsenceScoring.Treat(group.Options.Missing, points, trace);
        return new(points, Letter: null, pools);
    }

    private static Quantity Combine(CriterionGroup group, GroupPart[] parts, TraceWriter? trace)
    {
        if (Array.Find(parts, part => part is { IsAside: false, IsNotApplicable: false } && !part.Score.Points.IsKnown) is { } missing)
        {
            trace?.Lines.Add(TotalTexts.Unknown(parts.Where(part => part is { IsAside: false, IsNotApplicable: false } && !part.Score.Points.IsKnown).Select(part => part.Node.Title)));
            return missing.Score.Points;
        }

        GroupPart[] counted = [.. parts.Where(part => part is { IsAside: false, IsNotApplicable: false })];
        if (counted.Length == 0 && parts.Any(part => part is { IsNotApplicable: true, Share: not null }))
            return Quantity.Of(Absence.NotApplicable);
        return group.Combine == Combination.Sum ? Sum(group, parts, counted, trace) : Other(group, counted, trace);
    }

    private static Quantity Sum(CriterionGroup group, GroupPart[] parts, GroupPart[] counted, TraceWriter? trace)
    {
        PartShares.Share(parts);
        var start = group.Options.Start ?? Exact.Zero;
        var sum = counted.Aggregate(start, (soFar, part) => soFar + part.Contribution);
        if (trace is null)
            return sum;
        string[] begin = group.Options.Start is null ? [] : [TraceWriter.Text(start)];
        foreach (var part in counted.Where(part => part.Factor != Exact.One))
            trace.Lines.Add(NodeTexts.Say("takes-over", part.Node.Title, Numbers.Of(part.Factor)));
        SumSteps.Tell(trace, [.. begin.Select(text => (text, text, start)), .. counted.Select(part => (part.Told($"[{part.Node.Id}]"), part.Told(TraceWriter.Text(part.Score.Points.Value)), part.Contribution))]);
        return sum;
    }

    private static Quantity Other(CriterionGroup group, GroupPart[] counted, TraceWriter? trace)
    {
        if (counted.Length == 0)
            return Quantity.Of(Absence.NotApplicable);
        Exact[]? weights = group.Combine == Combination.Mean && counted.All(part => part.Node.Weight is not null) ? [.. counted.Select(part => part.Node.Weight!.Value)] : null;
        Exact[] values = [.. counted.Select(part => weights is null ? part.Contribution : part.Score.Points.Value)];
        if (!Combining.Combine(group.Combine, values, weights).TryGetValue(out var result))
            return Quantity.Of(Absence.NotApplicable);
        if (trace is not null)
            TellOther(group, counted, (weights, result), trace);
        if (group.Options.Start is not { } start)
            return result;
        trace?.Step($"[it] + {TraceWriter.Text(start)}", $"{TraceWriter.Text(result)} + {TraceWriter.Text(start)}", result + start);
        return result + start;
    }

    private static void TellOther(CriterionGroup group, GroupPart[] counted, (Exact[]? Weights, Exact Result) combined, TraceWriter trace)
    {
        (string, string, Exact)[] terms = [.. counted.Select(part => (part.Told($"[{part.Node.Id}]"), part.Told(TraceWriter.Text(part.Score.Points.Value)), part.Contribution))];
        if (combined.Weights is { } weights)
            CombineSteps.TellWeightedMean(trace, terms, weights, combined.Result);
        else
            CombineSteps.Tell(trace, group.Combine, terms, combined.Result);
    }
}
