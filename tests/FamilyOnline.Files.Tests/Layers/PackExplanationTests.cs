using System.Globalization;
using System.Text.RegularExpressions;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests.Layers;

/// <summary>A merged pack as people read it: every line with the file and line it comes from.</summary>
public sealed class PackExplanationTests
{
    private const string Changes = """
        replace:
          schemes/model-townships/uptake/points: 60
          schemes/model-townships/governance/points: 15
          targets/households-online/title: { zh: 家庭宽带接入 3500 户, en: 3500 households }
        add:
          forms/work-plan/metrics: [people-named]
          targets/households-online/baseline: 300
        remove: [schemes/best-websites, targets/best-websites]
        """;

    [Fact]
    public void Every_line_names_its_origin()
    {
        var lines = Layered.Pack(Changes).Explain(CultureInfo.InvariantCulture).Split('\n')[..^1];

        Assert.All(lines.Where(line => !line.StartsWith('#')), line => Assert.Matches("  # (ours|thousand-households@1)\\.yaml:[0-9]+", line));
        Assert.Equal("# Put together from our-county@1 ← thousand-households@1", lines[0]);
        Assert.Contains("pack: our-county@1  # ours.yaml:2", lines);
        Assert.Contains($"    points: 60  # ours.yaml:5, replaces thousand-households@1.yaml:{Layered.LineOf("      - id: uptake\n") + 2}", lines);
        Assert.Contains("  - people-named  # ours.yaml:9, added", lines);
        Assert.Contains("  baseline: 300  # ours.yaml:10, added", lines);
        Assert.Contains($"# Removed at ours.yaml:11: schemes/best-websites (was at thousand-households@1.yaml:{Layered.LineOf("  - scheme: best-websites")})", lines);
    }

    [Theory]
    [InlineData("zh-Hans", "zh")]
    [InlineData("", "en")]
    public void The_explanation_reads_as_approved(string culture, string name) =>
        Approved.Match(
            Regex.Replace(string.Join('\n', Layered.Pack(Changes).Explain(CultureInfo.GetCultureInfo(culture)).Split('\n').Where(line => line.Contains("ours.yaml", StringComparison.Ordinal) || line.StartsWith('#'))), "(households@1.yaml):[0-9]+", "$1:…"),
            $"PackExplanation.{name}");

    [Fact]
    public void The_explanation_is_itself_the_merged_pack()
    {
        var pack = Layered.Pack(Changes);

        Assert.Equal(PackWriter.Write(pack), PackWriter.Write(PackReader.Parse(pack.Explain()).Value));
    }

    [Fact]
    public void Each_line_of_a_pack_that_extends_nothing_comes_from_its_own_file()
    {
        var pack = PackReader.Read("thousand-households@1").Value;
        var shipped = ShippedPacks.Find("thousand-households@1")!.Split('\n');

        foreach (var line in pack.Explain(CultureInfo.InvariantCulture).Split('\n')[..^1])
        {
            var (text, origin) = (line[..line.LastIndexOf("  # ", StringComparison.Ordinal)], line[(line.LastIndexOf(':') + 1)..]);
            var key = text.Trim().TrimStart('-', ' ').Split(':')[0];
            Assert.Contains(key.Trim('"', '\''), shipped[int.Parse(origin, CultureInfo.InvariantCulture) - 1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_text_without_a_file_is_called_by_its_pack() =>
        Assert.Contains("pack: a@1  # a@1:2", PackReader.Parse("format: 1\npack: a@1\nextends: thousand-households@1\n").Value.Explain(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
