using System.Globalization;
using FamilyOnline.Selections;

namespace FamilyOnline.Tests.Selections;

/// <summary>A certificate read back: what it rests on is taken from it, what came out is computed anew and compared.</summary>
public sealed class CertificateParseTests
{
    [Fact]
    public void Computes_every_result_anew_from_the_rules_and_figures_in_it()
    {
        var certificate = Certificate.Parse(SmallestCertificate.Make().ToJson()).Value;

        Assert.Equal(["1"], certificate.Selected.Select(entry => entry.Candidate.Id));
        Assert.Equal(Exact.Parse("20/3"), certificate.EntryOf("2").Score.Total.Value);
        Assert.Equal(Exact.Parse("10/3"), certificate.Margin);
        Assert.Equal(SelectionOutcome.NotRanked, certificate.EntryOf("3").Outcome);
        Assert.Equal(Absence.NotAvailable, certificate.EntryOf("3").Score.Total.Absence);
    }

    [Fact]
    public void What_it_writes_reads_back_to_the_same_bytes()
    {
        var written = SmallestCertificate.Make().ToJson();

        Assert.Equal(written, Certificate.Parse(written).Value.ToJson());
    }

    [Theory]
    [InlineData("\"20/3\"", "\"7\"", "results/2/total", "7", "20/3")]
    [InlineData("\"outcome\": \"selected\"", "\"outcome\": \"tied\"", "results/1/outcome", "tied", "selected")]
    [InlineData("\"open-places\": \"0\"", "\"open-places\": \"1\"", "open-places", "1", "0")]
    [InlineData("\"margin\": \"10/3\"", "\"margin\": \"0\"", "results/1/margin", "0", "10/3")]
    public void A_result_that_does_not_follow_is_named_with_both_values(string truth, string lie, string path, string said, string computed)
    {
        var written = SmallestCertificate.Make().ToJson();
        var at = written.IndexOf(truth, StringComparison.Ordinal);
        var read = Certificate.Parse(string.Concat(written.AsSpan(0, at), lie, written.AsSpan(at + truth.Length)));

        var problem = read.Problems[0];
        Assert.False(read.Success);
        Assert.Equal(("certificate.differs", path, said, computed), (problem.Code, problem.Arguments[0], problem.Arguments[1], problem.Arguments[2]));
        Assert.Equal($"\"{path}\" says {said}, but the rules and figures give {computed}.", problem.Text(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_changed_figure_shows_in_every_result_that_rests_on_it()
    {
        var read = Certificate.Parse(SmallestCertificate.Make().ToJson().Replace("\"value\": \"20\"", "\"value\": \"40\"", StringComparison.Ordinal));

        Assert.False(read.Success);
        Assert.Contains(read.Problems, problem => problem.Arguments[0] == "selected/1");
    }

    [Fact]
    public void A_text_cut_off_in_the_middle_is_refused_with_the_place()
    {
        var problem = Assert.Single(Certificate.Parse("{\n  \"format\": \"1\",\n", "round-1.json").Problems);

        Assert.Equal(("document.not-json", "round-1.json", 3), (problem.Code, problem.Place.File, problem.Place.Line));
    }

    [Fact]
    public void A_key_given_twice_is_refused_where_the_second_stands()
    {
        var problem = Certificate.Parse("{\n  \"format\": \"1\",\n  \"format\": \"1\"\n}").Problems.Single(problem => problem.Code == "document.key-twice");

        Assert.Equal((3, 3), (problem.Place.Line, problem.Place.Column));
    }

    [Fact]
    public void Every_missing_part_is_named_at_once()
    {
        var missing = Certificate.Parse("{}").Problems.Where(problem => problem.Code == "document.missing-key").Select(problem => problem.Arguments[0]);

        Assert.Equal(
            ["as-of", "basis", "certificate", "digest", "format", "open-places", "results", "round", "scheme", "selected"],
            missing.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_format_that_is_not_known_is_refused_with_the_known_one()
    {
        var problem = Certificate.Parse(SmallestCertificate.Make().ToJson().Replace("\"format\": \"1\"", "\"format\": \"2\"", StringComparison.Ordinal)).Problems[0];

        Assert.Equal("document.unknown-word", problem.Code);
        Assert.Equal(["format", "2", "1"], problem.Arguments);
    }
}
