using FamilyOnline.Documents;
using FamilyOnline.Evaluations;
using FamilyOnline.Plugins;
using FamilyOnline.Schemes;
using FamilyOnline.Selections;
using NodaTime;

namespace FamilyOnline.Tests.Selections;

/// <summary>
/// Three towns, one criterion of 10 points in proportion to the best, one place. Worked by hand: 甲 has 30 households online, 乙 20, 丙 no value.
/// 甲 10 × 30/30 = 10, 乙 10 × 20/30 = 20/3, 丙 is not ranked. Margin 10 − 20/3 = 10/3.
/// </summary>
internal static class SmallestCertificate
{
    private const string Rules = """
        {
          "scheme": "smallest",
          "parts": [ { "id": "uptake", "points": "10", "share": { "of": "online", "to": { "highest-of": "online" } } } ],
          "select": { "take": "1" }
        }
        """;

    public static Certificate Make()
    {
        DocumentProblems problems = new();
        var scheme = SchemeReader.Read(JsonDocumentReader.Read(Rules, null, problems)!, PluginRegistry.BuiltIn, problems)!;
        Metric online = new("online", "上网户数", MetricKind.Stock, "户", Provenance.From("三.2"));
        var (month, day) = (ReportingPeriod.Month(2024, 11), new LocalDate(2024, 12, 5));
        Figures figures = new(
            new LocalDate(2024, 12, 10),
            [
                new("1", online, month, Observation.Of(30), day),
                new("2", online, month, Observation.Of(20), day),
                new("3", online, month, Observation.Of(Absence.NotAvailable), day),
            ]);
        return Selector.Select(Evaluator.Evaluate(scheme, [new("1", "甲"), new("2", "乙"), new("3", "丙")], figures), round: 1);
    }
}
