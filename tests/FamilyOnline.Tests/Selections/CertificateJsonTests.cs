using System.Globalization;
using FamilyOnline.Selections;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Selections;

public sealed class CertificateJsonTests
{
    private const string Scheme = """
        { scheme: s, figures: { rate: { ratio: [users, households] } }, gates: [{ if: plaque, else: No plaque. }],
          parts: [{ id: uptake, points: 50, share: { of: rate, to: { highest-of: rate } } },
                  { id: points, points: 10, steps: { of: rate, at: 90%, below: { per: 3pp, lose: 1 } } },
                  { id: grade, points: 5, bands: [{ if: { users: { at-least: 7 } }, points: 5 }, { points: 0 }] },
                  { id: list, points: 5, checklist: [{ if: plaque, points: 5 }] }],
          rank: { chain: [{ higher: uptake }] }, select: { take: 1 } }
        """;

    private static readonly CandidateTable Three = CandidateTable.Of("id class users households plaque\na town 7 9 yes\nb town 8 9 yes\nc town 9 9 no\nd town ? 9 yes");

    [Fact]
    public void A_certificate_read_back_gives_the_same_bytes()
    {
        var json = SchemeRun.Select(Scheme, Three).ToJson();
        Assert.Equal(json, Certificate.Parse(json).Value.ToJson());
    }

    // a: 50 × 7/8 = 175/4; 90 % − 77.8 % is 4 complete steps of 3 points: 6; 5; 5. Together 239/4.
    [Fact]
    public void Exact_values_are_texts() => Assert.Contains("\"total\": \"239/4\"", SchemeRun.Select(Scheme, Three).ToJson(), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"outcome\": \"selected\"", "\"outcome\": \"tied\"")]
    [InlineData("\"rank\": \"1\"", "\"rank\": \"2\"")]
    [InlineData("\"open-places\": \"0\"", "\"open-places\": \"1\"")]
    [InlineData("\"value\": \"8.000000000\"", "\"value\": \"6.000000000\"")]
    [InlineData("\"take\": \"1\"", "\"take\": \"2\"")]
    public void What_was_changed_by_hand_is_found(string written, string forged)
    {
        var json = SchemeRun.Select(Scheme, Three).ToJson();
        Assert.Contains(written, json, StringComparison.Ordinal);
        var read = Certificate.Parse(json.Replace(written, forged, StringComparison.Ordinal), "c.json");
        Assert.False(read.Success);
        Assert.All(read.Problems, problem => Assert.Contains(problem.Code, (string[])["certificate.differs", "certificate.digest"]));
        Assert.StartsWith("c.json:", read.Problems[0].ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_certificate_is_refused_with_problems_not_exceptions()
    {
        foreach (var text in (string[])["", "{", "[]", "{}", "null", "{ \"format\": \"2\" }"])
            Assert.False(Certificate.Parse(text).Success);
    }
}
