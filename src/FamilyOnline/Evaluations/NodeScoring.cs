using System.Globalization;
using FamilyOnline.Resources;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Counts the lines of a sheet for one candidate: once for the points alone, or with every step told.</summary>
internal static class NodeScoring
{
    /// <summary>Writes the points of a line and all below it into a row, in the order of the sheet; returns the next free place.</summary>
    public static int Score(SchemeNode node, FigureContext figures, Quantity[] row, int at)
    {
        if (node is Criterion criterion)
        {
            row[at] = Held(node, criterion.Scorer.Score(new ScoringContext(figures, node.Points)));
            return at + 1;
        }

        var next = at + 1;
        var sum = (Quantity)Exact.Zero;
        foreach (var part in ((CriterionGroup)node).Parts)
        {
            var mine = next;
            next = Score(part, figures, row, next);
            sum = Add(sum, row[mine]);
        }

        row[at] = Held(node, sum);
        return next;
    }

    /// <summary>Counts a line and all below it, and tells how.</summary>
    public static Trace Trace(SchemeNode node, Candidate candidate, EvaluationField field)
    {
        var (inputs, lines) = (new List<TraceInput>(), new List<LocalizedText>());
        if (node is Criterion criterion)
        {
            var counted = criterion.Scorer.Score(new ScoringContext(new FigureContext(candidate, field, inputs), node.Points, lines));
            return new(node, Told(node, counted, lines), inputs, lines, []);
        }

        Trace[] parts = [.. ((CriterionGroup)node).Parts.Select(part => Trace(part, candidate, field))];
        var sum = parts.Aggregate((Quantity)Exact.Zero, (soFar, part) => Add(soFar, part.Points));
        lines.Add(sum.TryGetValue(out var total)
            ? Texts.Localized(Texts.Scoring, "node.sum", total.ToString())
            : Unknown([.. parts.Where(part => !part.Points.IsKnown)]));
        return new(node, Told(node, sum, lines), inputs, lines, parts);
    }

    private static LocalizedText Unknown(Trace[] missing) => new(
        Texts.Render(Texts.Scoring, "total.unknown", CultureInfo.GetCultureInfo("zh-Hans"), string.Join("、", missing.Select(part => part.Node.Title.Chinese))),
        Texts.Render(Texts.Scoring, "total.unknown", CultureInfo.InvariantCulture, string.Join(", ", missing.Select(part => part.Node.Title.English ?? part.Node.Title.Chinese))));

    private static Quantity Told(SchemeNode node, Quantity counted, List<LocalizedText> lines)
    {
        var held = Held(node, counted);
        if (held != counted)
            lines.Add(Texts.Localized(Texts.Scoring, "node.held", node.Points!.Value.ToString()));
        return held;
    }

    private static Quantity Held(SchemeNode node, Quantity counted) => counted.TryGetValue(out var points) ? node.Held(points) : counted;

    private static Quantity Add(Quantity left, Quantity right)
    {
        if (!left.TryGetValue(out var sum))
            return left;
        return right.TryGetValue(out var more) ? sum + more : right;
    }
}
