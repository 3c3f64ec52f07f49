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
        var points = Combine(group, parts, trace);
        if (!points.IsKnown && points.Absence is not (Absence.NotApplicable or Absence.NoTarget))
            points = AbsenceScoring.Treat(group.Options.Missing, points, trace);
        else
            points = NodeFinish.Bound(group, points, field, row, trace);
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
            trace.Lines.Add(NodeTexts.Say("takes-over", part.Node.Id, part.Factor.ToString()));
        trace.Lines.Add(NodeTexts.Say("sum", sum.ToString()));
        trace.Step(
            Joined([.. begin, .. counted.Select(part => part.Told($"[{part.Node.Id}]"))]), Joined([.. begin, .. counted.Select(part => part.Told(TraceWriter.Text(part.Score.Points.Value)))]), sum);
        return sum;
    }

    private static Quantity Other(CriterionGroup group, GroupPart[] counted, TraceWriter? trace)
    {
        if (counted.Length == 0)
            return Quantity.Of(Absence.NotApplicable);
        if (!Combining.Combine(group.Combine, [.. counted.Select(part => part.Contribution)]).TryGetValue(out var result))
            return Quantity.Of(Absence.NotApplicable);
        trace?.Lines.Add(NodeTexts.Say("combined." + group.Combine, result.ToString(), string.Join(", ", counted.Select(part => part.Contribution.ToString()))));
        trace?.Step(TraceWriter.Text(result), result);
        return group.Options.Start is { } start ? result + start : result;
    }

    private static string Joined(string[] summands) => summands.Length == 0 ? "0" : string.Join(" + ", summands);
}
