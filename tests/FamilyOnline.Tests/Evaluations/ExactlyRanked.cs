using FamilyOnline.Evaluations;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Evaluates in exact arithmetic alone, candidate by candidate and without any thought of speed: what the filter is compared with.</summary>
internal static class ExactlyRanked
{
    /// <summary>Rank, id, total and grade of everybody, in the order of an evaluation.</summary>
    public static IEnumerable<string> Of(Scheme scheme, CandidateTable table, Evaluation evaluation)
    {
        var (run, field) = Open(scheme, table, evaluation);
        var vetoes = scheme.Vetoes.Concat(scheme.Nodes.SelectMany(node => node.Options.Vetoes).Where(veto => veto.Effect != VetoEffect.Score)).ToList();
        var rows = field.Rows.Select((row, at) => new
        {
            Row = at,
            Id = row.Candidate.Id,
            Group = scheme.Rank.Within is { } within ? row.Candidate.GroupIn(within) ?? "" : "",
            Total = vetoes.LastOrDefault(veto => veto.Effect == VetoEffect.Score && Holds(veto.If, field, at) == true) is { } veto ? veto.Points : TotalScoring.Total(scheme, run.Column(scheme.Root, field)[at], null),
            IsOut = row.IsGuest || vetoes.Exists(veto => veto.Effect == VetoEffect.Exclude && Holds(veto.If, field, at) == true),
        }).ToList();
        var graded = AfterVetoes.Field(run, field, rows.Select(row => TotalScoring.Decided(scheme, row.Total)));
        var ranked = rows.Where(row => !row.IsOut && row.Total.IsKnown).ToList();
        return ranked.OrderBy(row => row.Group, StringComparer.Ordinal).ThenBy(row => (row.Total, row.Row), Comparer<(Quantity Total, int Row)>.Create((left, right) => Order(left.Total, left.Row, right.Total, right.Row))).ThenBy(row => row.Id, StringComparer.Ordinal)
            .Select(row => $"{Rank(row.Group, row.Total, row.Row)} {row.Id} {row.Total} {Grade(row.Row)}")
            .Concat(rows.Except(ranked).Select(row => $" {row.Id} {row.Total} "));

        int Order(Quantity left, int leftRow, Quantity right, int rightRow)
        {
            var order = Better(TotalScoring.Decided(scheme, left), TotalScoring.Decided(scheme, right), scheme.Rank.HigherIsBetter);
            foreach (var tie in scheme.TieBreaks.TakeWhile(_ => order == 0))
                order = Better(field.Column(tie.Figure!)[leftRow], field.Column(tie.Figure!)[rightRow], tie.HigherWins);
            return order;
        }

        int Rank(string group, Quantity total, int row)
        {
            var before = ranked.Where(other => other.Group == group && Order(other.Total, other.Row, total, row) < 0).ToList();
            return 1 + (scheme.Rank.Ties == RankTies.Dense ? before.GroupBy(other => before.FindIndex(one => Order(one.Total, one.Row, other.Total, other.Row) == 0)).Count() : before.Count);
        }

        string? Grade(int row) => scheme.Grades.Select(grade => (grade, holds: grade.If is null ? true : Holds(grade.If, graded, row))).FirstOrDefault(grade => grade.holds != false) is { holds: true } first ? first.grade.Grade.Chinese : null;
    }

    /// <summary>The points of a line for everybody.</summary>
    public static IEnumerable<Quantity> Points(Scheme scheme, CandidateTable table, Evaluation evaluation, SchemeNode node)
    {
        var (run, field) = Open(scheme, table, evaluation);
        return node == scheme.Root
            ? evaluation.Candidates.Select(candidate => evaluation[candidate.Id].Total)
            : run.Column(node, field).Points;
    }

    /// <summary>Opens the field of an evaluation anew and counts every column of it exactly before anything else asks.</summary>
    private static (SheetRun Run, EvaluationField Field) Open(Scheme scheme, CandidateTable table, Evaluation evaluation)
    {
        SheetRun run = new(scheme, new Dictionary<string, IEarlierRun>());
        var guests = evaluation.Field.Rows.Where(row => row.IsGuest).Select(row => row.Candidate.Id).ToHashSet(StringComparer.Ordinal);
        EvaluationField field = new(evaluation.Candidates, table.Figures, FieldSetting.Plain with { Nodes = run }, candidate => guests.Contains(candidate.Id));
        foreach (var node in scheme.Nodes)
        {
            foreach (var figure in LineUses.FiguresOf(node))
                Count(figure, field);
        }

        return (run, field);
    }

    private static void Count(FigureDefinition figure, EvaluationField field)
    {
        foreach (var used in figure.Uses)
            Count(used, field);
        field.Column(figure);
    }

    private static bool? Holds(Condition condition, EvaluationField field, int row) => condition.Holds(new FigureContext(field, row, null));

    private static int Better(Quantity left, Quantity right, bool higherWins)
    {
        if (!left.IsKnown || !right.IsKnown)
            return right.IsKnown.CompareTo(left.IsKnown);
        return higherWins ? right.Value.CompareTo(left.Value) : left.Value.CompareTo(right.Value);
    }
}
