using Spectre.Console;

namespace PrefectureConsole.Screens;

/// <summary>How many counties the sum is made of, and the others on lines of their own.</summary>
internal static class ComparabilityLines
{
    public static void Show(IAnsiConsole screen, Prefecture prefecture, Phrases say)
    {
        var total = prefecture.Rollup.Figure("broadband-households", Prefecture.Code, Prefecture.Month);
        screen.Heading(say["comparable"]);
        screen.WriteLine(say["comparable.count", PrefectureScreen.Number(total.Senders!.Comparable), PrefectureScreen.Number(total.Senders.All), PrefectureScreen.Number(total.Senders.Silent)]);
        foreach (var county in total.NotComparable)
            screen.WriteLine(say["comparable.not", county.Unit.ToString(), county.Metric.Title.In(say.Culture), say.Shown(county.Value), county.Metric.Measure.In(say.Culture), county.Reason.In(say.Culture)]);
        foreach (var county in prefecture.Tree.ChildrenOf(Prefecture.Code).Where(county => prefecture.Inbox.All(envelope => envelope.Sender != county.Id)))
            screen.WriteLine(say["comparable.silent", county.ToString()]);
    }
}
