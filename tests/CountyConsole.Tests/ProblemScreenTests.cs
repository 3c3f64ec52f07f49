using FamilyOnline.TestSupport;

namespace CountyConsole.Tests;

/// <summary>What a clerk or a pack's author reads when a file is not right: everything at once, and exit code 1.</summary>
public sealed class ProblemScreenTests
{
    private const string Reports = """
        填报单位,指标,报告期,数值,填报日期,填报岗位,备注
        薛录镇,家庭宽带接入户数,2024-04,１２０,2024-05-08,信息员,
        薛禄镇,家庭宽带接入户数,2024-04,120,2024-05-08,信息员,
        梁村镇,家庭宽带接入户,2024-04,90,2024-05-08,信息员,
        临平镇,家庭宽带接入户数,2024-13,90,2024-05-08,信息员,
        临平镇,家庭宽带接入户数,2024-04,,2024-05-08,信息员,
        姜村镇,家庭宽带接入户数,2024-04,12.5,2024-05-08,信息员,
        王村镇,数字家园挂牌,2024-04,也许,2024-05-08,信息员,
        马连镇,家庭宽带接入户数,2024-04,80,2024-03-31,信息员,
        阳峪镇,家庭宽带接入户数,2024-04,80,2024-05-08,信息员,
        阳峪镇,家庭宽带接入户数,2024-04,81,2024-05-08,信息员,
        """;

    private const string Pack = """
        format: 1
        pack: our-county@1
        titel: 我县活动
        source: 方案
        guidance: { text: 一句话, source: 一 }
        phases:
          - { id: all, title: 全程, from: 2024-04-01, to: Y-12-31, source: 四 }
        metrics:
          - { id: online, title: 上网户数, kind: stok, unit: 户, source: 二 }
        """;

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_report_file_with_faults_lists_them_all_and_exits_with_1(string language) => Check("reports", Reports, language);

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_pack_with_faults_lists_them_all_and_exits_with_1(string language) => Check("pack", Pack, language);

    [Fact]
    public void Bytes_that_are_no_text_are_refused_without_a_stack_trace()
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.PathOf("workbook.csv"), [0x50, 0x4B, 0x03, 0x04, 0x00, 0xFF, 0xFE, 0x00]);
        var run = ConsoleRun.Of("reports", "check", folder.PathOf("workbook.csv"));

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }

    private static void Check(string command, string text, string language)
    {
        using TemporaryFolder folder = new();
        var file = folder.PathOf("faulty.txt");
        File.WriteAllText(file, text);
        var run = ConsoleRun.Of(command, "check", file, "--lang", language);

        Assert.Equal(1, run.ExitCode);
        Approved.Match(run.Output.Replace(file, "faulty.txt", StringComparison.Ordinal), $"Problems.{command}.{language}");
    }
}
