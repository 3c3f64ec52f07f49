using FamilyOnline.Rollups;
using FamilyOnline.Tests.Support;
using static FamilyOnline.Tests.Rollups.BridgeExample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>
/// States, levels and counts of persons in the boundaries of another day, worked by hand on <see cref="BridgeExample"/>: A and B became E, E became F and G, D became D2, C became H and K.
/// </summary>
public sealed class RestateKindsTests
{
    private static readonly Bridge Merger = History.Bridge(New(2019), New(2020));
    private static readonly Bridge Forward = History.Bridge(New(2019), New(2024));
    private static readonly Metric Stage = Some.Metric("stage", MetricKind.Ordinal, new() { States = ["planned", "built", "certified"] });
    private static readonly Metric Speed = Some.Metric("speed", MetricKind.Intensive, new() { Aggregation = new() { Weight = "stock" } });
    private static readonly Metric Persons = Some.Metric("persons", MetricKind.Distinct);

    /// <summary>D got another code and another county, Z nothing: what they said stays theirs, whatever it is.</summary>
    [Theory]
    [InlineData(MetricKind.Flow)]
    [InlineData(MetricKind.Stock)]
    [InlineData(MetricKind.Cumulative)]
    [InlineData(MetricKind.Ratio)]
    [InlineData(MetricKind.YesNo)]
    [InlineData(MetricKind.Intensive)]
    [InlineData(MetricKind.Distinct)]
    [InlineData(MetricKind.Ordinal)]
    public void A_unit_that_moved_or_stayed_takes_every_kind_along(MetricKind kind)
    {
        var metric = kind switch { MetricKind.Ordinal => Stage, MetricKind.Intensive => Speed, _ => Some.Metric("m", kind) };
        var figures = Forward.Restate(metric, Given("D:1", "Z:0"));

        Assert.Equal(["D2 1", "Z 0"], figures.Restated.Select(figure => figure.ToString()));
        Assert.Empty(figures.Unattributed);
    }

    [Theory]
    [InlineData("A:2", "B:2", "E 2", "")]
    [InlineData("A:0", "B:0", "E 0", "")]
    [InlineData("A:2", "B:1", "E NotAvailable without A, B", "A 2: Disagreeing; B 1: Disagreeing")]
    [InlineData("A:2", "B:?", "E NotAvailable without A, B", "A 2: Disagreeing")]
    [InlineData("A:?", "B:?", "E NotReported without A, B", "")]
    public void Of_merged_units_a_state_is_theirs_where_they_agree(string one, string other, string expected, string left)
    {
        var figures = Merger.Restate(Stage, Given(one, other));

        Assert.Equal(expected, string.Join("; ", figures.Restated.Select(figure => figure.ToString())));
        Assert.Equal(left, string.Join("; ", figures.Unattributed.Select(figure => figure.ToString())));
    }

    [Fact]
    public void Why_a_state_is_not_known_is_said_in_words()
    {
        var reason = Merger.Restate(Stage, Given("A:2", "B:1")).Unattributed[0].Rest.Reason;

        Assert.Equal("A belongs to E on 2020-01-01, together with others that do not all say the same.", reason.English);
        Assert.Equal("按2020-01-01的区划，A与其他单位同属E，而各单位的数值不一致。", reason.Chinese);
    }

    /// <summary>Whether E has a service centre says nothing of F or G, whatever shares of people they got; nor does it of H and K of C, whose shares nobody stated.</summary>
    [Theory]
    [InlineData("A:1 B:1", "F NotAvailable without A, B; G NotAvailable without A, B", "A 1: Indivisible; B 1: Indivisible")]
    [InlineData("C:1", "H NotAvailable without C; K NotAvailable without C", "C 1: Indivisible")]
    public void A_state_of_a_whole_is_none_of_its_parts(string given, string expected, string left)
    {
        var figures = Forward.Restate(Some.Metric("open", MetricKind.YesNo), Given(given.Split(' ')));

        Assert.Equal(expected, string.Join("; ", figures.Restated.Select(figure => figure.ToString())));
        Assert.Equal(left, string.Join("; ", figures.Unattributed.Select(figure => figure.ToString())));
        Assert.StartsWith($"What {given[0]} says holds", figures.Unattributed[0].Rest.Reason.English, StringComparison.Ordinal);
    }

    /// <summary>Going back, F and G are parts of E again, and E of A or B: a state of both parts is that of E, and none of A or B.</summary>
    [Theory]
    [InlineData(2020, "E 1", "")]
    [InlineData(2019, "A NotAvailable without F, G; B NotAvailable without F, G", "F 1: Indivisible; G 1: Indivisible")]
    public void Going_back_parts_that_agree_have_the_state_of_their_whole(int year, string expected, string left)
    {
        var figures = History.Bridge(New(2024), New(year)).Restate(Some.Metric("open", MetricKind.YesNo), Given("F:1", "G:1"));

        Assert.Equal(expected, string.Join("; ", figures.Restated.Select(figure => figure.ToString())));
        Assert.Equal(left, string.Join("; ", figures.Unattributed.Select(figure => figure.ToString())));
    }

    /// <summary>A speed of 100 in A and in B is 100 in E, whatever their lines; of 100 and 50 nobody knows without the lines.</summary>
    [Theory]
    [InlineData("B:100", "E 100")]
    [InlineData("B:50", "E NotAvailable without A, B")]
    public void Equal_levels_have_that_mean_whatever_the_weights(string other, string expected) =>
        Assert.Equal(expected, Merger.Restate(Speed, Given("A:100", other)).Restated[0].ToString());

    /// <summary>100 and 60 persons are 100 to 160 in E, and of F, a part, at most 160. Without B there is no upper bound.</summary>
    [Theory]
    [InlineData(2020, "A:100 B:60", "E NotAvailable 100..160")]
    [InlineData(2020, "A:100 B:0", "E 100 100..100")]
    [InlineData(2020, "A:100 B:?", "E NotAvailable without B 100..")]
    [InlineData(2020, "A:? B:?", "E NotReported without A, B ..")]
    [InlineData(2024, "A:100 B:60", "F NotAvailable 0..160; G NotAvailable 0..160")]
    [InlineData(2024, "C:5", "H NotAvailable 0..5; K NotAvailable 0..5")]
    public void Persons_are_known_within_bounds(int year, string given, string expected) => Assert.Equal(
        expected,
        string.Join("; ", History.Bridge(New(2019), New(year)).Restate(Persons, Given(given.Split(' '))).Restated.Select(figure => $"{figure} {figure.Lower}..{figure.Upper}")));

    [Fact]
    public void Persons_that_are_divided_are_listed_as_one_number() =>
        Assert.Equal(["A 100: Indivisible", "B 60: Indivisible"], Forward.Restate(Persons, Given("A:100", "B:60")).Unattributed.Select(figure => figure.ToString()));

    /// <summary>Where nobody can be in two units, persons go by share like households: of 160 a quarter to F.</summary>
    [Fact]
    public void Persons_who_cannot_be_in_two_units_go_by_share() => Assert.Equal(
        ["F 40", "G 120"],
        Forward.Restate(Some.Metric("persons", MetricKind.Distinct, new() { Aggregation = new() { OverUnits = Aggregation.Sum } }), Given("A:100", "B:60")).Restated.Select(figure => figure.ToString()));

    private static Dictionary<string, Quantity> Given(params string[] values) =>
        values.Select(value => value.Split(':')).ToDictionary(pair => pair[0], pair => pair[1] == "?" ? Quantity.Of(Absence.NotReported) : Exact.Parse(pair[1]), StringComparer.Ordinal);
}
