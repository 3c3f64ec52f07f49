using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using NodaTime;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>Counties that do not all count the same: what enters a sum, and what stands beside it.</summary>
public sealed class InboxTests
{
    private static readonly ReportingPeriod December = ReportingPeriod.Parse("2024-12");

    private static readonly Metric Ours = Metric("users", MetricKind.Stock);

    private static readonly Metric AllOf = Metric("households", MetricKind.Stock);

    private static readonly Metric Share = Metric("share", MetricKind.Ratio, new() { Numerator = "users", Denominator = "households" });

    private static readonly InboxOptions Options = new() { Metrics = new([Ours, AllOf, Share]) };

    /// <summary>A nation with counties x, y, z and w; two townships in each.</summary>
    private static readonly UnitTree Tree = TreeOf("n", "x:n", "y:n", "z:n", "w:n", "x1:x", "x2:x", "y1:y", "y2:y", "z1:z", "z2:z", "w1:w", "w2:w");

    /// <summary>3 + 4 from x, 1.2 + 0.5 hundreds from y: 177. z counts offices too and stands apart with 90; w sent nothing. 4 of 8 townships are in.</summary>
    [Fact]
    public void What_is_the_same_or_convertible_is_added_and_the_rest_stands_on_its_own_lines()
    {
        var figure = Rollup.Of([FromX, FromY, FromZ], Tree, Options).Figure("users", "n", December);

        Assert.Equal("177 4/8 Partial", Told(figure));
        Assert.Equal(new SenderCount(2, 1, 1), figure.Senders);
        Assert.Equal("2/4", figure.Senders!.ToString());
        var apart = Assert.Single(figure.NotComparable);
        Assert.Equal(("z", MetricRelation.Broader, "90", "offices included"), (apart.Unit.Id, apart.Relation, apart.Value.ToString(), apart.Reason.English));
    }

    [Fact]
    public void Envelopes_that_come_again_or_in_another_order_change_nothing()
    {
        var once = Rollup.Of([FromX, FromY, FromZ], Tree, Options).Figure("users", "n", December);
        var again = Rollup.Of([FromZ, FromY, FromX, FromY, FromZ], Tree, Options).Figure("users", "n", December);

        Assert.Equal((Told(once), once.Senders), (Told(again), again.Senders));
        Assert.Equal("90", Assert.Single(again.NotComparable).Value.ToString());
    }

    [Fact]
    public void A_later_envelope_corrects_what_an_earlier_one_said_whichever_comes_first()
    {
        var corrected = Sent("x", [Ours], ["x1 2024-12 users 5 10"]);

        Assert.Equal("9", Rollup.Of([corrected, FromX], Tree, Options).Figure("users", "x", December).Value.ToString());
        Assert.Equal("9", Rollup.Of([FromX, corrected], Tree, Options).Figure("users", "x", December).Value.ToString());
    }

    [Fact]
    public void A_computed_figure_is_short_of_those_whose_parts_are_not_comparable()
    {
        var x = Sent("x", [Ours, AllOf], ["x1 2024-12 users 3", "x1 2024-12 households 10", "x2 2024-12 users 4", "x2 2024-12 households 10"]);
        var z = Sent("z", [Metric("users", MetricKind.Stock), AllOf], ["z1 2024-12 users 9", "z1 2024-12 households 10"], MetricMapping.Different("users", "users", MetricRelation.NotComparable, new("另一口径", "another definition")));

        var figure = Rollup.Of([x, z], Tree, Options).Figure("share", "n", December);

        Assert.Equal("7/20", figure.Value.ToString());
        Assert.Equal(new SenderCount(1, 1, 2), figure.Senders);
        Assert.Equal("users", Assert.Single(figure.NotComparable).Metric.Id);
    }

    [Fact]
    public void Below_a_sender_its_own_part_stands_apart()
    {
        var rollup = Rollup.Of([FromZ], Tree, Options);

        Assert.Equal("40", Assert.Single(rollup.Figure("users", "z1", December).NotComparable).Value.ToString());
        Assert.Empty(rollup.Figure("users", "x", December).NotComparable);
        Assert.Equal(new SenderCount(0, 0, 1), rollup.Figure("users", "x1", December).Senders);
    }

    [Theory]
    [InlineData("flow", "户", 1, "It is a Flow, while Stock is added up.")]
    [InlineData("stock", "万户", 1, "It is counted in \"万户\", and no factor leads to \"户\".")]
    [InlineData("stock", "户", 2, "It answers version 2 of the definition; version 1 counts.")]
    public void A_claim_to_be_the_same_that_does_not_hold_is_not_believed(string kind, string measure, int version, string reason)
    {
        Metric theirs = new("users", new("用户"), Enum.Parse<MetricKind>(kind, ignoreCase: true), new(measure), Provenance.Assume("示例"), new() { Version = version });

        var figure = Rollup.Of([Sent("x", [theirs], ["x1 2024-12 users 3"])], Tree, Options).Figure("users", "n", December);

        Assert.Equal("NotReported 0/8 None", Told(figure));
        Assert.Equal((MetricRelation.NotComparable, reason), (Assert.Single(figure.NotComparable).Relation, figure.NotComparable[0].Reason.English));
    }

    /// <summary>7 mu are 7/15 of a hectare, which no number of decimal places holds: nothing is rounded in secret.</summary>
    [Fact]
    public void A_factor_that_leaves_more_decimal_places_than_are_added_up_is_not_applied()
    {
        var theirs = Metric("mu", MetricKind.Stock);
        var sent = Sent("x", [theirs], ["x1 2024-12 mu 7", "x2 2024-12 mu 15"], MetricMapping.Convertible("mu", "users", Exact.Ratio(1, 15)));

        var apart = Assert.Single(Rollup.Of([sent], Tree, Options).Figure("users", "n", December).NotComparable);

        Assert.Equal(("22", "Multiplied by 1/15, its figures have more than the 0 decimal places that are added up."), (apart.Value.ToString(), apart.Reason.English));
    }

    [Fact]
    public void What_the_prefecture_decided_counts_before_what_a_county_says()
    {
        InboxOptions decided = Options with
        {
            Mappings = new Dictionary<string, IReadOnlyList<MetricMapping>> { ["z"] = [MetricMapping.Same("users", "users")] },
        };

        Assert.Equal("90", Rollup.Of([FromZ], Tree, decided).Figure("users", "n", December).Value.ToString());
    }

    [Fact]
    public void Nobody_counts_for_a_unit_that_lies_under_another()
    {
        var rollup = Rollup.Of([FromX, Sent("x", [Ours], ["y2 2024-12 users 700"]), Sent("y", [Ours], ["x1 2024-12 users 500 9", "y1 2024-12 users 1", "gone 2024-12 users 1"])], Tree, Options);

        Assert.Equal("8", rollup.Figure("users", "n", December).Value.ToString());
        Assert.Equal(["x1", "y2"], rollup.Foreign);
        Assert.Equal(["gone"], rollup.Unplaced);
    }

    /// <summary>z corrects 40 to 45 in a second envelope: its own line comes to 95 whichever came first.</summary>
    [Fact]
    public void What_stands_apart_is_corrected_by_a_later_envelope_too()
    {
        var later = Sent("z", [Metric("users", MetricKind.Stock)], ["z1 2024-12 users 45 10"], MetricMapping.Different("users", "users", MetricRelation.Broader, new("含单位用户", "offices included")));

        foreach (var inbox in new[] { new[] { FromZ, later }, [later, FromZ] })
            Assert.Equal(["95"], Rollup.Of(inbox, Tree, Options).Figure("users", "n", December).NotComparable.Select(apart => apart.Value.ToString()));
    }

    /// <summary>What x says on the ninth day fits into no whole number of users; before that day nobody could know.</summary>
    [Fact]
    public void What_becomes_known_later_changes_no_earlier_view()
    {
        var sent = Sent("x", [Metric("hundreds", MetricKind.Stock, new() { Decimals = 3 })], ["x1 2024-12 hundreds 1.25", "x2 2024-12 hundreds 0.005 9"], MetricMapping.Convertible("hundreds", "users", 100));
        RolledFigure At(int day) => Rollup.Of([sent], Tree, Options with { Rollup = new() { KnownAt = Then.Plus(Duration.FromDays(day)) } }).Figure("users", "n", December);

        Assert.Equal(("125", new SenderCount(1, 0, 3)), (At(8).Value.ToString(), At(8).Senders));
        Assert.Equal(("NotReported", new SenderCount(0, 1, 3)), (At(9).Value.ToString(), At(9).Senders));
    }

    [Fact]
    public void Who_defines_a_metric_and_sends_no_figure_of_it_is_silent()
    {
        Assert.Equal(new SenderCount(1, 0, 3), Rollup.Of([FromX, Sent("y", [Ours], [])], Tree, Options).Figure("users", "n", December).Senders);
        Assert.Equal(new SenderCount(0, 0, 4), Rollup.Of([FromX], Tree, Options with { Rollup = new() { KnownAt = Then.Minus(Duration.FromDays(1)) } }).Figure("users", "n", December).Senders);
    }

    [Theory]
    [InlineData("YesNo")]
    [InlineData("Ordinal")]
    public void No_factor_leads_from_one_state_to_another(string kind)
    {
        var state = Metric("stage", Enum.Parse<MetricKind>(kind), new() { States = kind == "Ordinal" ? ["none", "some", "all"] : [] });
        InboxOptions states = new() { Metrics = new([state]) };

        var apart = Assert.Single(Rollup.Of([Sent("x", [state], ["x1 2024-12 stage 1"], MetricMapping.Convertible("stage", "stage", 2))], Tree, states).Figure("stage", "n", December).NotComparable);

        Assert.Equal("States are not multiplied by a factor.", apart.Reason.English);
    }

    [Fact]
    public void Without_a_catalogue_the_definitions_that_senders_share_are_added_up()
    {
        var rollup = Rollup.Of([FromX, FromY, FromZ], Tree);

        Assert.Equal("177", rollup.Figure("users", "n", December).Value.ToString());
        Assert.Equal(["users"], rollup.Metrics.All.Select(metric => metric.Id));
    }

    [Fact]
    public void Without_a_catalogue_nobody_can_say_which_of_two_definitions_counts()
    {
        var other = Sent("y", [Metric("users", MetricKind.Flow)], []);

        var refusal = Assert.Throws<ArgumentException>(() => Rollup.Of([FromX, other], Tree));

        Assert.Contains("'x' and 'y' define the metric 'users' differently; give the metrics that are added up.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_was_not_made_of_envelopes_counts_no_senders()
    {
        var figure = Roll([Metric("new", MetricKind.Flow)], "x1 2024-03 new 1").Figure("new", "n", Month(3));

        Assert.Null(figure.Senders);
        Assert.Empty(figure.NotComparable);
    }

    [Fact]
    public void What_is_told_of_an_answer_goes_with_it_where_it_is_converted()
    {
        MetricCatalogue hundreds = new([Metric("hundreds", MetricKind.Stock)]);
        FigureSource source = new("信息员", "复核", Then.Minus(Duration.FromDays(3)), EntryReason.Recount, "https://example.org/scan/17.pdf");
        Envelope sent = new("y", Then, hundreds, [new("y1", hundreds.All[0], December, Observation.Of(2), Then, source)], new() { Mappings = [MetricMapping.Convertible("hundreds", "users", 100)] });

        var edition = Assert.Single(Rollup.Of([sent], Tree, Options).Figure("users", "n", December).Contributions).Edition;

        Assert.Equal(new FigureEdition("y1", Ours, December, Observation.Of(200), Then, source), edition);
        Assert.Equal(Then.Minus(Duration.FromDays(3)), edition.RecordedAt);
    }

    private static Envelope FromX { get; } = Sent("x", [Ours], ["x1 2024-12 users 3", "x2 2024-12 users 4"]);

    /// <summary>In hundreds, to one decimal place.</summary>
    private static Envelope FromY { get; } = Sent("y", [Metric("hundreds", MetricKind.Stock, new() { Decimals = 1 })], ["y1 2024-12 hundreds 1.2", "y2 2024-12 hundreds 0.5"], MetricMapping.Convertible("hundreds", "users", 100));

    private static Envelope FromZ { get; } = Sent("z", [Metric("users", MetricKind.Stock)], ["z1 2024-12 users 40", "z2 2024-12 users 50"], MetricMapping.Different("users", "users", MetricRelation.Broader, new("含单位用户", "offices included")));

    private static Envelope Sent(string sender, Metric[] metrics, string[] lines, params MetricMapping[] mappings)
    {
        MetricCatalogue catalogue = new(metrics);
        return new(sender, Then, catalogue, lines.Select(line => Edition(catalogue, line)), new() { Mappings = mappings });
    }
}
