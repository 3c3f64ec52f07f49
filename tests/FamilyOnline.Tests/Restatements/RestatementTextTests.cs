using System.Globalization;
using FamilyOnline.Rollups;
using FamilyOnline.TestSupport;
using static FamilyOnline.Tests.Restatements.RestatementSample;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Restatements;

/// <summary>What people read of a restatement, in both languages, against approved texts.</summary>
public sealed class RestatementTextTests
{
    private static readonly Metric Broadband = new("broadband", MetricText("宽带用户", "Broadband households"), MetricKind.Stock, MetricText("户", "households"), Provenance.Assume("示例"));
    private static readonly Metric Homes = new("homes", MetricText("总户数", "Households"), MetricKind.Stock, MetricText("户", "households"), Provenance.Assume("示例"));
    private static readonly Metric Rate = new("rate", MetricText("宽带普及率", "Broadband share"), MetricKind.Ratio, new("%"), Provenance.Assume("示例"), new() { Numerator = "broadband", Denominator = "homes" });

    /// <summary>Before: 5000 + 4000 + 3345 = 12,345. After: 4995 + 4000 + 3345 + 40 + 20 = 12,400; then 城关 with 600 goes.</summary>
    private static readonly string[] Answers =
    [
        "a 2024-06 broadband 5000", "b 2024-06 broadband 4000", "c 2024-06 broadband 2745", "f 2024-06 broadband 600",
        "a 2024-06 broadband 4995 2", "d 2024-06 broadband 40 2", "e 2024-06 broadband 20 2",
        "a 2024-06 homes 8000", "b 2024-06 homes 5000", "c 2024-06 homes 4000", "f 2024-06 homes 1000", "d 2024-06 homes 60 2", "e 2024-06 homes 30 2",
    ];

    [Theory]
    [InlineData("broadband", "x", "zh-CN")]
    [InlineData("broadband", "x", "en")]
    [InlineData("rate", "x", "zh-CN")]
    [InlineData("rate", "x", "en")]
    [InlineData("broadband", "b", "zh-CN")]
    [InlineData("broadband", "b", "en")]
    [InlineData("broadband", "d", "zh-CN")]
    [InlineData("broadband", "d", "en")]
    public void It_is_told_as_approved(string metric, string unit, string language) => Approved.Match(
        Between(Published(Before, After, [Broadband, Homes, Rate], Answers), metric, unit).Text(CultureInfo.GetCultureInfo(language)), $"RestatementTextTests.{metric}.{unit}.{language}");

    [Fact]
    public void The_figure_and_its_difference_are_written_in_one_line() =>
        Assert.Equal("broadband x 2024-06: 12345 -> 11800 (-545)", Between(Published(Before, After, [Broadband, Homes, Rate], Answers), "broadband", "x").ToString());

    private static UnitTree Before { get; } = Tree("x");

    private static UnitTree After { get; } = Tree("y");

    private static UnitTree Tree(string ofF) => new(
        [new("n", "示例市"), new("x", "永寿县", "n"), new("y", "彬州市", "n"), .. "abcde".Select((id, index) => new TreeUnit(id.ToString(), $"{"甲乙丙丁戊"[index]}镇", "x")), new("f", "城关街道", ofF)], Day);

    private static LocalizedText MetricText(string chinese, string english) => new(chinese, english);
}
