using FamilyOnline.Files.Tests.Support;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests;

/// <summary>The examples of docs/figure-files.md are read, and mean what the page says.</summary>
public sealed class MarksDocumentationTests
{
    private static readonly IReadOnlyList<string> Examples =
    [
        .. File.ReadAllText(RepositoryPaths.InRoot("docs", "figure-files.md")).ReplaceLineEndings("\n").Split("```csv\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]),
    ];

    [Fact]
    public void Marks_are_read() => Assert.Equal(
        [
            "薛录镇 grade 2024: 优", "薛录镇 has-a-plan 2024: 1", "薛录镇 plan-handed-in: 2024-03-05", "薛录镇 share-online 2024-04: 1/3",
            "薛录镇 site-visit 2024-Q2 张三: 95", "薛录镇 site-visit 2024-Q2 李四: 177/2", "阳洪镇 share-online 2024-04: NotAvailable",
        ],
        Marks(0).All.Select(mark => mark.ToString()));

    [Fact]
    public void Sources_are_read() => Assert.Equal(
        [
            "薛录镇 broadband 2024 village-point:3: 1", "薛录镇 broadband 2024 village-point:4: 0", "薛录镇 households 2024 county: 1187", "薛录镇 households 2024 target: 1200",
            "薛录镇 public-vote 2024-04-30 ip:1.2.3.4: 1", "薛录镇 self-check 2024 self: 92",
        ],
        Marks(1).All.Select(mark => mark.ToString()));

    [Fact]
    public void Entries_of_registers_are_read()
    {
        var marks = Marks(2);

        Assert.Equal(
            [
                "薛录镇 complaints 2024-06-01", "薛录镇 honours 2024-03-05 省级表彰 省发〔2024〕3号", "薛录镇 innovations 2024-06-20 县级推广", "薛录镇 late-reports 2024-05-12",
            ],
            marks.Occurrences.Select(entry => entry.ToString()));
        Assert.Equal(("经核查不实", Exact.Ratio(1, 2), Exact.Parse("7.5"), 2), (marks.Occurrences[0].Waived, marks.Occurrences[1].Credit, marks.Occurrences[2].Judged, marks.Occurrences[3].Count));
        Assert.Equal("阳洪镇 late-reports: 0", Assert.Single(marks.All).ToString());
    }

    [Fact]
    public void Candidates_are_read()
    {
        var read = CandidateReader.Parse(Examples[3]);

        Assert.Empty(Read.Show(read.Problems));
        Assert.Equal(["城关街道 chengguan", "薛录镇 xuelu", "阳洪镇 yanghong"], read.Value.Candidates.Select(candidate => candidate.ToString()));
        Assert.Equal(["县信息办", "县信息办", null], read.Value.Candidates.Select(candidate => candidate.GroupIn("organisation")));
        Assert.Equal(
            ["xuelu 2019 ", "xuelu 2022 一等奖"], read.Value.EarlierAwards.Select(award => FormattableString.Invariant($"{award.Candidate} {award.From?.Year} {award.Prize}")));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("＊")]
    [InlineData("全体")]
    public void A_mark_may_be_for_everybody(string subject)
    {
        var marks = MarkReader.Parse($"candidate,figure,value,by\n{subject},homes,900,target\nhere,homes,1200,target\n").Value;

        Assert.Equal(["* homes target: 900", "here homes target: 1200"], marks.All.Select(mark => mark.ToString()));
        Assert.Equal(["here"], CandidateList.Of(marks).Candidates.Select(candidate => candidate.Id));
    }

    [Fact]
    public void No_example_is_forgotten() => Assert.Equal(4, Examples.Count);

    private static Marks Marks(int example)
    {
        var read = MarkReader.Parse(Examples[example]);
        Assert.Empty(Read.Show(read.Problems));
        return read.Value;
    }
}
