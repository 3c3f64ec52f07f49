using FamilyOnline.Files.Tests.Contests;
using FamilyOnline.Files.Tests.Support;

namespace FamilyOnline.Files.Tests.WorkedExamples;

/// <summary>
/// A bid evaluation (综合评分法) as a stranger writes it from the docs: price 30, the lowest valid price ÷ own; technique 50, the mean of five experts without the
/// highest and the lowest; business 20. Below 60 % of the mean price a bid is out and its price is nobody's measure. Invented figures.
/// </summary>
public sealed class BidEvaluationTests
{
    private const string Scheme = """
        scheme: bid
        title: { zh: 综合评分法评标, en: Bid evaluation }
        points: 100
        marks: [licence, deposit, price, technique, iso, cases]
        figures:
          mean-price: { mean-of-units: price }
          lowest: { lowest-of: price }
          price-share: { ratio: [price, mean-price] }
        gates:
          - { if: { all: [licence, deposit] }, else: 资格不符 }
        vetoes:
          - { title: 报价明显低于成本, if: { price-share: { below: 60% } }, effect: exclude }
        field: { vetoed: out }
        parts:
          - { id: price-score, title: 价格分, points: 30, formula: "30 * lowest / price" }
          - { id: technical, title: 技术分, points: 50, judged: { of: technique, range: [0, 50] }, each: { of: expert, combine: mean, drop: { lowest: 1, highest: 1 } } }
          - id: business
            points: 20
            parts:
              - { id: certificates, points: 5, checklist: [{ if: iso, points: 5 }] }
              - { id: references, points: 15, tally: { of: cases, gain: 3 } }
        round: { digits: 2 }
        rank: { chain: [{ lower: price }, { higher: technical }] }
        select: { take: 1, tie: unresolved, notice: 3 days }
        """;

    private static readonly string Figures = Contest.Table("""
        bid by licence deposit price iso cases technique
        A   -  是      是      100   是  3     -
        A   e1 -       -       -     -   -     40
        A   e2 -       -       -     -   -     42
        A   e3 -       -       -     -   -     44
        A   e4 -       -       -     -   -     30
        A   e5 -       -       -     -   -     50
        B   -  是      是      80    否  7     -
        B   e1 -       -       -     -   -     35
        B   e2 -       -       -     -   -     36
        B   e3 -       -       -     -   -     37
        B   e4 -       -       -     -   -     38
        B   e5 -       -       -     -   -     39
        C   -  是      是      40    是  5     -
        C   e1 -       -       -     -   -     45
        C   e2 -       -       -     -   -     45
        C   e3 -       -       -     -   -     45
        C   e4 -       -       -     -   -     45
        C   e5 -       -       -     -   -     45
        D   -  否      是      60    是  5     -
        D   e1 -       -       -     -   -     45
        D   e2 -       -       -     -   -     45
        D   e3 -       -       -     -   -     45
        D   e4 -       -       -     -   -     45
        D   e5 -       -       -     -   -     45
        """);

    // A 30 × 80 ÷ 100 = 24, without 30 and 50 (40 + 42 + 44) ÷ 3 = 42, 5 + 3 × 3 = 14. B 30, 37, 7 cases would be 21, at most 15.
    [Theory]
    [InlineData("A", "24 42 5 9 80")]
    [InlineData("B", "30 37 0 15 82")]
    public void Valid_bids_are_scored(string bid, string points) =>
        Assert.Equal(points, SchemeFiles.Texts(Scheme, Figures).Points(bid, "price-score", "technical", "certificates", "references", "total"));

    // C: 40 ÷ ((100 + 80 + 40) ÷ 3) = 6/11, below 60 %, and its 40 is not the lowest price that the others are measured by. D has no licence.
    [Fact]
    public void A_price_below_cost_and_a_missing_licence_are_out()
    {
        var run = SchemeFiles.Texts(Scheme, Figures);

        Assert.Equal("1B 2A -C -D", run.Ranks());
        Assert.True(run.Final.Evaluation["C"].IsExcluded);
        Assert.False(run.Final.Evaluation["D"].IsEligible);
        Assert.Equal("B", run.With(Selections.SelectionOutcome.Selected));
    }
}
