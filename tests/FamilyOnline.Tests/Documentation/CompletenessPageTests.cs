using FamilyOnline.Duties;
using FamilyOnline.Rollups;
using FamilyOnline.Tests.Duties;
using FamilyOnline.TestSupport;
using NodaTime;

namespace FamilyOnline.Tests.Documentation;

/// <summary>The example of docs/completeness.md runs, and stands there word for word.</summary>
public sealed class CompletenessPageTests
{
    private static readonly UnitHistory History = new(
    [
        new(new("610400", "咸阳市", null, "prefecture")),
        .. ((string[])["610424", "610425", "610427"]).Select(id => new UnitSpan(new(id, id, "610400", "county"))),
    ]);

    /// <summary>Three counties: one excused, one in on 18 February, the Sunday that is worked after the Spring Festival, and one silent.</summary>
    [Fact]
    public void Its_example_runs()
    {
        var (history, figures, knownAt) = (History, DutySample.Table(DutySample.Reports("610425 2024-01 02-18")), DutySample.At("03-01"));

        // <example>
        WorkCalendar calendar = new(
            holidays: new DateInterval(new(2024, 2, 10), new(2024, 2, 17)),
            worked: [new(2024, 2, 4), new(2024, 2, 18)],
            Provenance.From("国办发明电〔2023〕7号"));
        Duty monthly = new("county-monthly", ["lines", "people"], Cadence.Monthly, DutyScope.AtLevel("county"), DueRule.OnDayOfNextMonth(10, DueMove.NextWorkingDay, calendar));
        Excuse flood = new("610424", new(new(2024, 1, 1), new(2024, 1, 31)), "洪灾");

        DutyCounts january = new DutyBook([monthly], history, [flood]).Judge(figures, knownAt).Of("610400", ReportingPeriod.Month(2024, 1));
        // </example>
        Assert.Equal("1+0+1 0+0 1 0", DutySample.Told(january));
        Assert.Equal(Exact.Ratio(1, 2), january.Timeliness);
    }

    [Fact]
    public void It_stands_on_the_page_word_for_word()
    {
        var source = File.ReadAllText(RepositoryPaths.InRoot("tests", "FamilyOnline.Tests", "Documentation", "CompletenessPageTests.cs")).ReplaceLineEndings("\n");
        var example = source.Split("        // <example>\n")[1].Split("        // </example>")[0];
        var lines = example.Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line);

        Assert.Contains($"```csharp\n{string.Join('\n', lines)}```", File.ReadAllText(RepositoryPaths.InRoot("docs", "completeness.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
