using FamilyOnline.Files.Tests.Support;

namespace FamilyOnline.Files.Tests;

/// <summary>扣分原因: a mark may have a reason; what a line then is.</summary>
public sealed class MarksReasonTests
{
    private const string Header = "candidate,figure,value,period,by,date,reason\n";

    [Fact]
    public void A_value_with_a_reason_is_a_mark()
    {
        var marks = Taken("a,jj,20,,J1,,讲解不清\na,jj,28,,J2,,\na,act,0,,,,未提供材料\nb,act,未报,,,,材料遗失\n");

        Assert.Empty(marks.Occurrences);
        Assert.Equal(["a act: 0 未提供材料", "a jj J1: 20 讲解不清", "a jj J2: 28 ", "b act: NotReported 材料遗失"], marks.All.Select(mark => $"{mark} {mark.Reason}"));
    }

    [Theory]
    [InlineData("a,late,,,,,迟报")]
    [InlineData("a,late,1,,,2024-03-05,迟报")]
    public void A_reason_alone_or_with_a_day_is_an_entry(string line) => Assert.Equal("迟报", Assert.Single(Taken(line).Occurrences).Reason);

    // The judge forgot the points: that is no entry of a register.
    [Theory]
    [InlineData("a,jj,,,J1,,讲解不清")]
    [InlineData("a,jj,,2024,,,讲解不清")]
    public void A_reason_of_a_judge_or_for_a_period_needs_its_value(string line) =>
        Assert.Equal(["Error 2:3 marks.no-value The value is missing."], Read.Show(MarkReader.Parse(Header + line).Problems));

    [Theory]
    [InlineData("a,late,1,,,,断网\na,late,1,,,,迟报", "Error 3:3 marks.two-reasons a, late: the same value, but the reason is \"迟报\" here and \"断网\" on line 2.")]
    [InlineData("a,late,1,,,,断网\na,late,1,,,,", "Error 3:3 marks.two-reasons a, late: the same value, but the reason is \"—\" here and \"断网\" on line 2.")]
    [InlineData("a,late,1,,,,断网\na,late,1,,,,断网", "Warning 3:3 marks.duplicate The line says again what line 2 says.")]
    public void No_reason_is_lost(string lines, string problem) => Assert.Equal([problem], Read.Show(MarkReader.Parse(Header + lines).Problems));

    [Theory]
    [InlineData("a,jj,28,,J2,,\na,jj,20,,,2024-03-05,讲解不清", "Error 3:2 marks.mixed a has an entry of a register for \"jj\" here, and a mark on line 2: only one of them can count.")]
    [InlineData("a,late,,,,2024-03-05,\na,late,0,,,,\na,late,,,,2024-04-05,\na,late,3,,J1,,", "Error 2:2 marks.mixed a has an entry of a register for \"late\" here, and a mark on line 3: only one of them can count.")]
    public void Marks_and_entries_of_one_figure_are_refused(string lines, string problem)
    {
        var read = MarkReader.Parse(Header + lines);

        Assert.Equal([problem], Read.Show(read.Problems).Where(told => told.StartsWith("Error", StringComparison.Ordinal)));
        Assert.StartsWith("Make both marks: leave date, fact, kind, evidence, credit, waived and judged empty", Read.Remedy(read.Problems[0]), StringComparison.Ordinal);
    }

    // A target stands beside what it is set for; none in April says nothing of March; of others nothing is said.
    [Theory]
    [InlineData("a,late,2,,target,,")]
    [InlineData("a,late,0,2024-04,,,")]
    [InlineData("b,late,0,,,,")]
    [InlineData("*,late,0,,,,")]
    public void What_contradicts_no_entry_is_taken(string line) => Assert.Single(Taken("a,late,,,,2024-03-05,\n" + line).All);

    private static Marks Taken(string lines)
    {
        var read = MarkReader.Parse(Header + lines);
        Assert.Empty(Read.Show(read.Problems));
        return read.Value;
    }
}
