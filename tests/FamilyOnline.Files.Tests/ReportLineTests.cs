using FamilyOnline.Files.Tests.Support;

namespace FamilyOnline.Files.Tests;

public sealed class ReportLineTests
{
    private const string Good = "薛录镇,households,2024-04,12,2024-05-08,,";

    [Fact]
    public void Blank_lines_are_skipped_and_lines_keep_their_numbers()
    {
        var read = Read.Lines(Good, "", " , ,", "薛录镇,trained,2024-04,\"1,2\",2024-05-08,,");

        Assert.Equal(["Error 5:4 report.bad-number \"1,2\" is not a number that can be read without doubt."], Read.Show(read.Problems));
    }

    [Fact]
    public void Quoted_field_may_run_over_lines()
    {
        var read = Read.Lines("薛录镇,households,2024-04,12,2024-05-08,,\"first\nsecond \"\"x\"\"\"", "薛录镇,trained,2024-04,x,2024-05-08,,");

        Assert.Equal(["Error 4:4 report.bad-number \"x\" is not a number that can be read without doubt."], Read.Show(read.Problems));
        Assert.Equal("first\nsecond \"x\"", Read.Lines("薛录镇,households,2024-04,12,2024-05-08,,\"first\nsecond \"\"x\"\"\"").Value.Figures[0].Note);
    }

    [Fact]
    public void Too_few_and_too_many_fields_are_refused()
    {
        var read = Read.Lines("薛录镇,households,2024-04,12,2024-05-08", "薛录镇,households,2024-04,1,234,2024-05-08,,");

        Assert.Equal(
            ["Error 2:0 report.field-count The line has 5 fields, but the header has 7.", "Error 3:0 report.field-count The line has 8 fields, but the header has 7."],
            Read.Show(read.Problems));
        Assert.Equal("Give every line the header's fields; put a text that holds the separator into quotation marks.", Read.Remedy(read.Problems[0]));
        Assert.Equal("Error 2:0 report.field-count 本行有5列，而表头有7列。", Read.ShowChinese(read.Problems).First());
    }

    [Fact]
    public void Unquoted_thousands_never_pass_for_a_smaller_amount()
    {
        const string header = "subject,metric,period,reported-on,value,note";
        var read = ReportReader.Parse(header + "\n薛录镇,households,2024-04,2024-05-08,1,234,", Some.Plan);
        var padded = ReportReader.Parse(header + ",\n薛录镇,households,2024-04,2024-05-08,12,,\n薛录镇,trained,2024-04,2024-05-08,12,", Some.Plan);

        Assert.Equal(["Error 2:0 report.field-count The line has 7 fields, but the header has 6."], Read.Show(read.Problems));
        Assert.Equal(2, padded.Value.Figures.Count);
    }

    [Theory]
    [InlineData("薛录镇,households,2024-04,12,2024-05-08,,said \"so\"", 7)]
    [InlineData("薛录镇,households,2024-04,12,2024-05-08,,\"never closed\n" + Good, 7)]
    [InlineData("\"薛录镇,households,2024-04,12,2024-05-08,,\n" + Good, 1)]
    [InlineData("\"薛录\"镇,households,2024-04,12,2024-05-08,,", 1)]
    public void Wrong_quotation_marks_are_refused_where_they_stand(string line, int column)
    {
        var read = Read.Lines(line);

        Assert.Equal([$"Error 2:{column} report.quotes A quotation mark stands where none may, or is never closed."], Read.Show(read.Problems));
        Assert.Equal("Put the whole field into quotation marks and write a quotation mark inside it twice.", Read.Remedy(read.Problems[0]));
    }

    [Fact]
    public void Same_cell_with_another_value_names_both_lines()
    {
        var read = Read.Lines(Good, "阳洪镇,households,2024-04,未报,2024-05-08,,", "610424102,入网户数,2024年4月,0.0013万,2024/5/8,,", "阳洪镇,households,2024-04,3,2024-05-08,,");

        Assert.Equal(
            [
                "Error 4:4 report.conflict 610424102, households, 2024-04, reported on 2024-05-08: \"13\" here, but \"12\" on line 2.",
                "Error 5:4 report.conflict 610424103, households, 2024-04, reported on 2024-05-08: \"3\" here, but \"未报\" on line 3.",
            ],
            Read.Show(read.Problems));
        Assert.Equal("Keep the right one; a correction carries a later day of reporting.", Read.Remedy(read.Problems[0]));
        Assert.Equal("Error 4:4 report.conflict 610424102、households、2024-04，2024-05-08填报：此处为“13”，而第2行为“12”。", Read.ShowChinese(read.Problems).First());
    }

    [Fact]
    public void Same_cell_reported_on_a_later_day_is_a_correction() =>
        Assert.Equal(2, Read.Lines(Good, "薛录镇,households,2024-04,13,2024-05-09,,更正").Value.Figures.Count);

    [Fact]
    public void Line_said_twice_counts_once()
    {
        var read = Read.Lines(Good, "610424102,households,2024-04,12.0,2024-05-08,,");

        Assert.Equal(["Warning 3:0 report.duplicate The line says again what line 2 says."], Read.Show(read.Problems));
        Assert.Equal("Delete one of them; it counts once.", Read.Remedy(read.Problems[0]));
        Assert.Single(read.Value.Figures);
    }

    [Fact]
    public void Of_two_same_lines_the_note_is_kept_in_either_order()
    {
        var noted = Good + "电话核实";

        Assert.Equal("电话核实", Read.Lines(Good, noted).Value.Figures[0].Note);
        Assert.Equal("电话核实", Read.Lines(noted, Good).Value.Figures[0].Note);
    }

    [Fact]
    public void One_bad_line_refuses_the_whole_file()
    {
        var read = Read.Lines(Good, "薛录镇,trained,2024-04,?,2024-05-08,,");

        Assert.False(read.Success);
        Assert.Throws<ReadFailedException>(() => read.Value);
    }

    [Fact]
    public void All_problems_of_a_line_come_together_in_the_order_of_its_fields()
    {
        var read = ReportReader.Parse("note,value,subject,reported-on,metric,period\n,,nobody,never,nothing,no time\n", Some.Plan, "五月.csv");

        Assert.Equal(
            ["report.no-value", "report.unknown-subject", "report.bad-date", "report.unknown-metric", "report.bad-period"],
            read.Problems.Select(problem => problem.Code));
        Assert.Equal("五月.csv:2:2", read.Problems[0].Place.ToString());
    }

    [Fact]
    public void A_thousand_errors_are_listed_and_the_rest_counted()
    {
        var read = Read.Lines([.. Enumerable.Range(0, 1003).Select(_ => "薛录镇,households,2024-04,?,2024-05-08,,")]);

        Assert.Equal(1001, read.Problems.Count);
        Assert.Equal("Error 0:0 report.more-problems 3 more errors are not listed.", Read.Show(read.Problems).Last());
        Assert.Equal("Correct the listed ones and read the file again.", Read.Remedy(read.Problems[^1]));
        Assert.Equal(1001, read.Problems[999].Place.Line);
    }

    [Fact]
    public void Many_warnings_do_not_hide_an_error()
    {
        var read = Read.Lines([.. Enumerable.Repeat(Good, 1003), "薛录镇,trained,2024-04,?,2024-05-08,,"]);

        Assert.Equal("report.bad-number", read.Problems[^2].Code);
        Assert.Equal("Warning 0:0 report.more-warnings 2 more warnings are not listed.", Read.Show(read.Problems).Last());
        Assert.Equal("Look at the listed ones and read the file again.", Read.Remedy(read.Problems[^1]));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Culture_of_the_machine_changes_nothing(string culture)
    {
        var figure = Machine.In(culture, () => Read.Figure(ReportReader.Parse("DIVISION,METRIC,PERIOD,VALUE,REPORTED-ON\nINFO-OFFICE,INVESTED,2024.4,\"1,234.5\",2024.5.8", Some.Plan)));

        Assert.Equal("info-office invested 2024-04: 2469/2 (2024-05-08)", figure.ToString());
    }
}
