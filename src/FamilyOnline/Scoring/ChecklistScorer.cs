using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Adds up the points of every row that holds (逐项累加).</summary>
/// <remarks>
/// <c>points = Σ row points over the rows that hold</c>. A row whose figure is not known leaves the whole not known; where no row applies, or none has a target, neither has the whole.
/// <para>Shape: a sum of steps; a hard threshold is a checklist of one row.</para>
/// <para>Source: A1, A4 and A8 of the 24 official schemes studied.</para>
/// </remarks>
public sealed class ChecklistScorer : IBallScorer, IReaching
{
    private readonly IReadOnlyList<ChecklistRow> _rows;

    /// <summary>Makes a scorer.</summary>
    /// <param name="rows">The rows, at least one.</param>
    public ChecklistScorer(IEnumerable<ChecklistRow> rows)
    {
        _rows = Require.List(rows);
        Require.That(_rows.Count > 0, "A checklist needs at least one row.", nameof(rows));
    }

    /// <summary>Gets the points that all rows together can give.</summary>
    internal Exact Most => _rows.Aggregate(Exact.Zero, (sum, row) => sum + Exact.Max(row.Points, Exact.Zero));

    /// <inheritdoc/>
    Reach IReaching.ReachOf(Exact points) => new(Most, IsBound: true, _rows.Aggregate(Exact.Zero, (most, row) => Exact.Max(most, -row.Points)));

    /// <inheritdoc/>
    public Quantity Score(ScoringContext context)
    {
        Require.NotNull(context);
        var (sum, counted, missed, lacks) = (context.Start ?? Exact.Zero, new List<string>(), new List<ChecklistRow>(), new List<Absence>());
        foreach (var row in _rows)
        {
            var holds = row.If.Holds(context.Figures);
            if (holds is null)
                lacks.Add(row.If.Lack(context.Figures));
            else if (holds == false)
                missed.Add(row);
            sum += holds == true ? row.Points : Exact.Zero;
            if (context.IsTold)
                Tell(context, row, holds, counted);
        }

        foreach (var row in missed)
            TellMissed(context, row, sum);
        if (context.IsTold && lacks.Count == 0)
            context.Step(string.Join(" + ", context.Start is null && counted.Count > 0 ? counted : counted.Prepend(TraceWriter.Text(context.Start ?? Exact.Zero))), sum);
        if (lacks.Count == 0)
            return sum;
        return Quantity.Of(lacks.Count == _rows.Count ? Condition.Worst(lacks) : Absence.NotReported);
    }

    /// <inheritdoc/>
    bool IBallScorer.TryFill(EvaluationField field, Exact? points, Exact? start, Ball[] balls)
    {
        Array.Fill(balls, Ball.Of(start ?? Exact.Zero));
        foreach (var row in _rows)
            balls.Fill(new BallCheck(balls, row.If.Column(field), Ball.Of(row.Points)));
        return true;
    }

    private static void Tell(ScoringContext context, ChecklistRow row, bool? holds, List<string> counted)
    {
        var key = holds switch
        {
            true => "checklist.yes",
            false => "checklist.no",
            _ => row.If.Lack(context.Figures) == Absence.NotApplicable ? "checklist.not-applicable" : "checklist.unknown",
        };
        context.Say(row.Points.IsNegative && holds is not null ? key + ".loss" : key, context.Named(row.If), Numbers.Of(row.Points.IsNegative ? -row.Points : row.Points));
        if (holds == true)
            counted.Add(TraceWriter.Text(row.Points));
    }

    /// <summary>Tells what a row would have added to the others, where that is anything.</summary>
    private static void TellMissed(ScoringContext context, ChecklistRow row, Exact sum)
    {
        var gains = context.Held(sum + row.Points) - context.Held(sum);
        if (gains > Exact.Zero)
            context.Near(row.If, gains);
    }

    internal static IScorer? Read(DocumentNode settings, RuleReader rules)
    {
        if (settings is not DocumentList list)
        {
            rules.Problems.Add(DocumentProblems.WrongShape.At(settings.Place, "list"));
            return null;
        }

        ChecklistRow?[] rows = [.. list.Items.Select(item => Row(item, rules))];
        return rows.Contains(null) ? null : rules.Problems.Build(settings.Place, () => new ChecklistScorer(rows!));
    }

    private static ChecklistRow? Row(DocumentNode node, RuleReader rules)
    {
        var reader = new MapReader(node, rules.Problems);
        var (condition, points) = (rules.Condition(reader.Need("if")), reader.Need("points") is null ? null : rules.Points(reader, "points"));
        reader.Done();
        return condition is null || points is null ? null : new(condition, points.Value);
    }
}
