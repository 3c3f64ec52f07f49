using RulesEngine.Models;

namespace FamilyOnline.Benchmarks.Schemes;

/// <summary>The sheet of twenty criteria as twenty rules of Microsoft RulesEngine, each with an expression that gives its points.</summary>
public sealed class RuleSheet
{
    private const string Name = "twenty-criteria";

    private static readonly string[] Points =
    [
        "Math.Min(Math.Max(10 * 1.0 * row.Broadband / row.Households / best, 0.0), 10.0)",
        "Math.Min(Math.Max(4 * row.NewLines / 400.0, 0.0), 4.0)",
        "Math.Min(Math.Max(6 - Math.Floor(Math.Max(0.9 - 1.0 * row.Stations / row.Villages, 0.0) / 0.03 + 1e-9), 0.0), 6.0)",
        "Math.Min(Math.Max(5 - Math.Floor(Math.Max(1.0 - 1.0 * row.Terminals / row.Villages, 0.0) / 0.03 + 1e-9), 0.0), 5.0)",
        "Math.Min(Math.Max(5 - Math.Floor(Math.Max(0.8 - 1.0 * row.Cabled / row.Villages, 0.0) / 0.03 + 1e-9), 0.0), 5.0)",
        "3.0 * row.SiteBuilt + 2 * row.SiteRich",
        "4.0 * row.AffairsOnline + 4 * row.PricesOnline + iif(row.CadreDays >= 20, 2.0, 0.0)",
        "iif(1.0 * row.Trained / row.Cadres >= 0.8 - 1e-9, 5.0, iif(1.0 * row.Trained / row.Cadres >= 0.6 - 1e-9, 3.0, 0.0))",
        "iif(row.Complaints == 0, 3.0, iif(row.Complaints <= 2, 1.0, 0.0))",
        "iif(row.Logins > 300, 2.0, Math.Min(Math.Max(2 * row.Logins / 300.0, 0.0), 2.0))",
        "Math.Min(Math.Max(5 * row.Visits / visits, 0.0), 5.0)",
        "Math.Min(Math.Max(8 * (1.0 * row.Satisfied / row.Asked - 0.6) / 0.4, 0.0), 8.0)",
        "Math.Min(Math.Max(4 - 0.5 * Math.Floor(Math.Max(100.0 - row.Adopted, 0.0) + 1e-9), 0.0), 4.0)",
        "Math.Min(Math.Max(3 + 0.04 * (Math.Floor(Math.Max(row.Amount / amount - 1, 0.0) / 0.01 + 1e-9) - Math.Floor(Math.Max(1 - row.Amount / amount, 0.0) / 0.01 + 1e-9)), 0.0), 5.0)",
        "1.0 * row.CoursesHeld + row.CulturalSite + row.WorksOnline",
        "Math.Min(Math.Max(5 * 1.0 * row.Spent / row.Budget, 0.0), 5.0)",
        "Math.Min(Math.Max(5 * row.RightLines / 95.0, 0.0), 5.0)",
        "Math.Min(Math.Max(4 - 0.5 * Math.Floor(Math.Max(row.RepairDays - 3.0, 0.0) + 1e-9), 0.0), 4.0)",
        "iif(row.Hotline == 1 && row.OpenDays >= 250, 4.0, 0.0)",
        "iif(row.InspectedWell == 1 || row.Inspections >= 4, 2.0, 1.0)",
    ];

    private readonly RulesEngine.RulesEngine _engine = new([new Workflow { WorkflowName = Name, Rules = [.. Points.Select(Rule)] }]);

    /// <summary>Gives everybody's points; the engine takes one candidate at a time.</summary>
    public async Task<double[]> Totals(SheetRow[] rows)
    {
        var (best, visits, amount) = PlainSheet.Field(rows);
        var totals = new double[rows.Length];
        for (var i = 0; i < totals.Length; i++)
        {
            var results = await _engine.ExecuteAllRulesAsync(Name, new("row", rows[i]), new("best", best), new("visits", visits), new RuleParameter("amount", amount));
            foreach (var result in results)
                totals[i] += (double)result.ActionResult.Output;
        }

        return totals;
    }

    private static Rule Rule(string points, int at) => new()
    {
        RuleName = FormattableString.Invariant($"criterion-{at + 1}"),
        Expression = "true",
        Actions = new() { OnSuccess = new() { Name = "OutputExpression", Context = new() { ["expression"] = points } } },
    };
}
