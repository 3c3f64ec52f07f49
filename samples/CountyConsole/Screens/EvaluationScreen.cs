using FamilyOnline;
using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;
using FamilyOnline.Selections;
using NodaTime;
using Spectre.Console;

namespace CountyConsole.Screens;

/// <summary>A scheme's run as screens: stage by stage the ranking, the choice, and what stands against whoever is not in it.</summary>
internal static class EvaluationScreen
{
    public static void Show(Session session, SelectionRun run, LocalDate? day)
    {
        session.Screen.Write(new Text(run.Scheme.Title.In(session.Culture) + (day is { } known ? session.Say["head.day", Screen.Day(known)] : ""), new Style(decoration: Decoration.Bold)));
        session.Screen.WriteLine();
        foreach (var stage in run.Stages)
            Show(session, stage);
    }

    private static void Show(Session session, SelectionStage stage)
    {
        var (say, scheme) = (session.Say, stage.Evaluation.Scheme);
        session.Screen.Heading(scheme.Title.In(say.Culture));
        var hasGrades = scheme.Grades.Count > 0;
        var table = Screen.Table([say["column.rank"], say["column.candidate"], say["column.total"], .. scheme.Root.Parts.Select(part => Heading(part, say)), .. hasGrades ? [say["column.grade"]] : Array.Empty<string>(), say["column.outcome"]]);
        foreach (var score in stage.Evaluation.Scores)
        {
            var rank = score.Rank is { } place ? Screen.Number(place) : "–";
            var letters = Letters.Of(stage.Evaluation, score.Candidate.Id);
            var parts = scheme.Root.Parts.Select(part => part is Criterion { Scorer: OmittedScorer omitted } ? omitted.Why : Shown(score.PointsOf(part.Id), letters.GetValueOrDefault(part.Id), say));
            table.Row([rank, score.Candidate.Name, score.Shown ?? say["absence." + score.Total.Absence], .. parts, .. hasGrades ? [score.Grade?.Grade.In(say.Culture) ?? "–"] : Array.Empty<string>(), Outcome(stage, score, say)]);
        }

        session.Screen.Write(table);
        ShowWarnings(session, stage.Evaluation);
        OpenScreen.Show(session, stage.Evaluation.Undecided);
        if (stage.Certificate is { } certificate)
            ShowLine(session, certificate);
    }

    /// <summary>What may be a slip of the pen in the whole, then what is to be known of single candidates.</summary>
    private static void ShowWarnings(Session session, Evaluation evaluation)
    {
        foreach (var warning in evaluation.Warnings)
            session.Screen.Line(session.Say["ranking.warning", warning.In(session.Culture)]);
        foreach (var score in evaluation.Scores)
        {
            foreach (var flag in score.Flags)
                session.Screen.Line($"{score.Candidate.Name}{session.Say["colon"]}{flag.In(session.Culture)}");
        }
    }

    private static string Shown(Quantity points, string? letter, Phrases say) =>
        letter is null ? Screen.Shown(points, say) : points.IsKnown ? $"{letter} {Screen.Shown(points, say)}" : letter;

    private static string Outcome(SelectionStage stage, CandidateScore score, Phrases say)
    {
        var entry = stage.Certificate?.EntryOf(score.Candidate.Id);
        var prize = entry?.Prize is { } won ? $" {won.Title.In(say.Culture)}" : "";
        if (entry is not null)
            return say["outcome." + entry.Outcome] + prize;
        return score switch
        {
            { IsEligible: false } => say["outcome." + SelectionOutcome.NotEligible],
            { IsExcluded: true } => say["outcome." + SelectionOutcome.Vetoed],
            { Rank: null } => say["outcome." + SelectionOutcome.NotRanked],
            _ => "",
        };
    }

    private static void ShowLine(Session session, Certificate certificate)
    {
        var say = session.Say;
        if (certificate.QuotasUnmet)
            session.Screen.Line(say["ranking.quotas-unmet"]);
        if (certificate.PlacesUnknown)
            session.Screen.Line(say["ranking.places-unknown"]);
        if (certificate.UnusedDecisions.Count > 0)
            session.Screen.Line(say["ranking.unused-decisions", string.Join(say.Comma, certificate.UnusedDecisions)]);
        OpenScreen.Show(session, certificate.Undecided);
        if (certificate.Margin is { } margin)
            session.Screen.Line(say["ranking.margin", margin.ToFixed(2), margin.ToString()]);
        OpenScreen.ShowRemarks(session, certificate.Evaluation.Scheme.Selection!);
    }

    private static string Heading(SchemeNode part, Phrases say) => part.Points is { } points ? $"{part.Title.In(say.Culture)}/{points}" : part.Title.In(say.Culture);
}
