using FamilyOnline.Evaluations;
using FamilyOnline.Files;
using FamilyOnline.Ledgers;
using FamilyOnline.Selections;
using FamilyOnline.TestSupport;
using NodaTime;

namespace CountyConsole.Tests.Documentation;

/// <summary>The example of the README, compiled and run; <see cref="ReadmeTests"/> holds the README against the lines between the marks.</summary>
internal static class FirstSnippet
{
    public static string Run(string folder) => InFolder.Run(folder, Lines);

    private static void Lines(StringWriter Console)
    {
        // <README>
        var pack = PackReader.Read("thousand-households@1").Value;                          // reference the package, evaluate
        var campaign = pack.Start(2024, DivisionReader.Read("townships.csv").Value);
        var ledger = Ledger.Empty.Append(ReportReader.Read("reports.csv", campaign).Value);
        var figures = ledger.AsOf(new LocalDate(2024, 11, 30));
        var evaluation = Evaluator.Evaluate(campaign.Schemes["model-townships"], campaign.Candidates, figures);
        var certificate = Selector.Select(evaluation, round: 1);
        Console.WriteLine(certificate.Explain("610424101"));
        // </README>
    }
}
