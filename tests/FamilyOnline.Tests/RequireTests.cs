using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

/// <summary>What constructors say when they refuse: subject, rule and actual value, the same under every culture.</summary>
public sealed class RequireTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")] // writes a minus of its own
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void Numbers_and_days_in_a_message_do_not_follow_the_culture(string culture)
    {
        using var hostile = new HostileCulture(culture);
        Assert.Equal("Metric 'm' may have 0 to 9 decimal places, but has -1.", Refusal.Of(() => Some.Metric("m", MetricKind.Stock, new() { Decimals = -1 })));
        Assert.Equal(
            "A figure for 2024-04 cannot have been reported on 2024-03-31, before the period began.",
            Refusal.Of(() => new ReportedFigure("here", Some.Metric("m"), ReportingPeriod.Month(2024, 4), default, new(2024, 3, 31))));
    }

    [Fact]
    public void The_parameter_that_was_refused_is_named()
    {
        Assert.Equal("source", Assert.Throws<ArgumentException>(() => Provenance.From(" ")).ParamName);
        Assert.Equal("kind", Assert.Throws<ArgumentException>(() => Some.Metric("m", MetricKind.Unspecified)).ParamName);
        Assert.Equal("bodies", Assert.Throws<ArgumentNullException>(() => new Organisation(null!)).ParamName);
    }

    [Fact]
    public void A_list_is_copied_and_cannot_be_changed()
    {
        string[] metrics = ["a", "b"];
        Objective objective = new("o", "目标", metrics, Some.Source);
        metrics[0] = "changed";
        Assert.Equal(["a", "b"], objective.Metrics);
        Assert.Throws<NotSupportedException>(() => ((IList<string>)objective.Metrics)[0] = "changed");
    }

    [Fact]
    public void A_list_holds_no_null_and_nothing_twice()
    {
        Assert.Equal("The list 'metrics' holds a null.", Refusal.Of(() => new Objective("o", "目标", ["a", null!], Some.Source)));
        Assert.Equal("The metric 'a' is given twice.", Refusal.Of(() => new Objective("o", "目标", ["a", "a"], Some.Source)));
        Assert.Equal(["a", "A"], new Objective("o", "目标", ["a", "A"], Some.Source).Metrics); // ids are compared ordinally
    }
}
