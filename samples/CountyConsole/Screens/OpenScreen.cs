using FamilyOnline;
using FamilyOnline.Schemes;

namespace CountyConsole.Screens;

/// <summary>What a result leaves open, who decides it, and for how long it is published.</summary>
internal static class OpenScreen
{
    public static void Show(Session session, IEnumerable<LocalizedText> undecided)
    {
        foreach (var open in undecided)
            session.Screen.Line(session.Say["ranking.undecided", open.In(session.Culture)]);
    }

    /// <summary>What the scheme says besides its rules; the program computes nothing of it.</summary>
    public static void ShowRemarks(Session session, SelectionRule rule)
    {
        if (rule.DecidedBy is { } who)
            session.Screen.Line(session.Say["ranking.decided-by", who.In(session.Culture)]);
        if (rule.Notice is { } notice)
            session.Screen.Line(session.Say["ranking.notice", Told(notice, session.Say)]);
    }

    private static string Told(string notice, Phrases say) => notice.Split(' ') is [var days, "day" or "days"] ? say["notice.days", days] : notice;
}
