using System.Globalization;
using FamilyOnline.Files.Tests.Schemas;
using FamilyOnline.Ledgers;

namespace FamilyOnline.Files.Tests;

/// <summary>The forms on which a county's form rests, as a pack says it.</summary>
public sealed class PackBasisTests
{
    private const string Basis = "rests-on: monthly-report";

    [Fact]
    public void A_pack_s_rule_reaches_the_approvals_of_its_campaign()
    {
        DivisionTree county = new([new(DivisionCode.Parse("110101"), "县"), new(DivisionCode.Parse("110101100"), "镇")]);
        var reporting = PackReader.Parse(EveryKey.Yaml).Value.Start(2024, county).Campaign.Reporting;
        var journal = Journal.Begin(new("110101", "county")).Under(ApprovalWait.Of(reporting, "county"));
        ReportKey summary = new("110101", "summary", ReportingPeriod.Month(2024, 5));

        Assert.Contains("monthly-report of 110101100 for 2024-05", journal.Latest.AwaitedBy(summary, "county").Select(state => state.Report.ToString()));
    }

    [Theory]
    [InlineData("rests-on: monthly", "document.unknown-word", "monthly")]
    [InlineData("rests-on: summary", "document.refused", "Form 'summary' cannot rest on itself.")]
    [InlineData("rests-on: plan", "document.refused", "Form 'summary' cannot rest on 'plan': one is owed once and the other every month.")]
    [InlineData("rests-on: [monthly-report, monthly-report]", "document.refused", "")]
    public void A_slip_is_told(string wrong, string code, string text)
    {
        var problem = Assert.Single(PackReader.Parse(EveryKey.Yaml.Replace(Basis, wrong, StringComparison.Ordinal)).Problems);

        Assert.Equal(code, problem.Code);
        Assert.Contains(text, problem.Text(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_county_s_own_form_rests_on_others() => Assert.Contains(
        "Form 'summary' rests on others, so that the county alone can owe it.",
        Assert.Single(PackReader.Parse(EveryKey.Yaml.Replace("owed-by: county, monthly: 12", "owed-by: [county, township], monthly: 12", StringComparison.Ordinal)).Problems).Text(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);
}
