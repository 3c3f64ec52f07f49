using FamilyOnline.Schemes;
using FamilyOnline.Selections;

namespace CountyConsole.Screens;

/// <summary>The ranking of the townships, the line, and the reasons.</summary>
internal static class RankingScreen
{
    public static void Show(Session session, Certificate certificate)
    {
        var (say, scheme) = (session.Say, certificate.Evaluation.Scheme);
        session.Screen.Heading(say["ranking.heading", scheme.Title.In(say.Culture), Screen.Number(certificate.Round)]);
        var table = Screen.Table([say["column.rank"], say["column.township"], say["column.total"], .. scheme.Root.Parts.Select(part => Heading(part, say)), say["column.outcome"]]);
        foreach (var entry in certificate.Entries)
        {
            var rank = entry.Score.Rank is { } place ? Screen.Number(place) : "–";
            var parts = scheme.Root.Parts.Select(part => Screen.Shown(entry.Score.PointsOf(part.Id), say));
            table.Row([rank, entry.Candidate.Name, Screen.Shown(entry.Score.Total, say), .. parts, say["outcome." + entry.Outcome]]);
        }

        session.Screen.Write(table);
        ShowLine(session, certificate);
    }

    public static void ShowReasons(Session session, Certificate certificate, IEnumerable<CertificateEntry> entries)
    {
        session.Screen.Heading(session.Say["ranking.reasons"]);
        foreach (var entry in entries)
            session.Screen.Line($"{entry.Candidate.Name}{session.Say["colon"]}{certificate.Reason(entry.Candidate.Id, session.Culture)}");
    }

    private static void ShowLine(Session session, Certificate certificate)
    {
        var say = session.Say;
        OpenScreen.Show(session, certificate.Undecided);
        if (certificate.Margin is { } margin)
            session.Screen.Line(say["ranking.margin", margin.ToFixed(2), margin.ToString()]);
        OpenScreen.ShowRemarks(session, certificate.Evaluation.Scheme.Selection!);
        session.Screen.Line(say["ranking.mix", string.Join(say.Comma, certificate.Mix.Select(mix => say["mix", say["class." + mix.Class], Screen.Number(mix.Count)]))]);
    }

    private static string Heading(SchemeNode part, Phrases say) => part.Points is { } points ? $"{part.Title.In(say.Culture)}/{points}" : part.Title.In(say.Culture);
}
