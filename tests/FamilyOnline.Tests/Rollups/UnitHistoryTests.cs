using FamilyOnline.Rollups;
using NodaTime;
using static FamilyOnline.Tests.Rollups.BridgeExample;

namespace FamilyOnline.Tests.Rollups;

public sealed class UnitHistoryTests
{
    [Theory]
    [InlineData(2019, "P X A B C Y D Z")]
    [InlineData(2020, "P X C E Y D Z")]
    [InlineData(2021, "P X C F G Y D Z")]
    [InlineData(2022, "P X C D2 F G Y Z")]
    [InlineData(2023, "P X D2 F G H K Y Z")]
    public void Tree_is_as_it_was(int year, string units) => Assert.Equal(units, string.Join(' ', History.At(New(year)).All.Select(unit => unit.Id)));

    [Fact]
    public void First_day_belongs_to_a_span_and_the_day_of_its_end_does_not()
    {
        var span = Span("E", null, null, 2020, 2021);

        Assert.Equal([false, true, true, false], ((LocalDate[])[new(2019, 12, 31), new(2020, 1, 1), new(2020, 12, 31), new(2021, 1, 1)]).Select(span.Holds));
        Assert.True(Span("P", null, null, null, null).Holds(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void Hierarchies_stand_side_by_side()
    {
        UnitHistory history = new([.. BridgeExample.History.Spans, Span("east", "cluster", null, 2020, null, "clusters"), Span("F", "township", "east", 2021, null, "clusters"), Span("Z", "township", "east", 2020, null, "clusters")], BridgeExample.History.Changes);

        Assert.Equal(["administrative", "clusters"], history.Hierarchies);
        Assert.Equal("east F Z", string.Join(' ', history.At(New(2021), "clusters").All.Select(unit => unit.Id)));
        Assert.Equal("P X C F G Y D Z", string.Join(' ', history.At(New(2021)).All.Select(unit => unit.Id)));
        Assert.Equal(0, history.At(New(2019), "clusters").Count);
        Assert.Equal("There is no hierarchy 'x'; there is administrative, clusters.", Assert.Throws<KeyNotFoundException>(() => history.At(New(2021), "x")).Message);
    }

    [Fact]
    public void Rename_and_move_that_keep_the_code_need_no_change()
    {
        UnitHistory history = new([Span("P", null, null, null, null), Span("Q", null, null, null, null), new(new("A", "甲乡", "P"), null, New(2020)), new(new("A", "甲镇", "Q"), New(2020))]);

        Assert.Equal(["甲乡 A", "甲镇 A"], [history.At(New(2019))["A"].ToString(), history.At(New(2020))["A"].ToString()]);
        Assert.Equal("A 1", Show(history.Bridge(New(2019), New(2020)).Of("A")));
    }

    [Fact]
    public void Contradictions_of_spans_are_all_named()
    {
        var refusal = Assert.Throws<ArgumentException>("spans", () => new UnitHistory(
            [
                Span("P", null, null, 2010, 2020), Span("A", null, "P", 2009, 2011), Span("A", null, "P", 2010, 2015), Span("B", null, "P", 2010, null),
                Span("C", null, "?", null, null), Span("R", null, "S", 2010, 2012), Span("S", null, "R", 2010, 2012), Span("T", null, "S", 2010, 2012),
            ]));

        Assert.Equal(
            "The unit A lies under P, which is not there on 2009-01-01. The unit A is given twice for 2010-01-01. The unit B lies under P, which is not there on 2020-01-01. "
            + "The unit C lies under ?, which is nowhere given. The parents of R lead back to it on 2010-01-01. (Parameter 'spans')",
            refusal.Message);
    }

    [Fact]
    public void Parents_that_change_places_from_day_to_day_are_no_ring() =>
        Assert.Equal(2, new UnitHistory([Span("A", null, null, null, 2020), Span("A", null, "B", 2020, null), Span("B", null, "A", null, 2020), Span("B", null, null, 2020, null)]).At(New(2020)).SubtreeOf("B").Count);

    [Fact]
    public void Changes_that_the_days_contradict_are_all_named()
    {
        UnitSpan[] spans = [Span("A", null, null, null, null), Span("B", null, null, 2020, null), Span("C", null, null, null, 2020)];
        var problems = UnitHistory.Of(
            spans,
            [
                UnitChange.OneToOne(New(2020), UnitChangeKind.Move, "A", "B"),
                UnitChange.OneToOne(New(2020), UnitChangeKind.Recode, "C", "X"),
                UnitChange.Merge(New(2020), ["C"], "B"),
                UnitChange.OneToOne(New(2020), UnitChangeKind.Recode, "Y", "B"),
                new(New(2020), UnitChangeKind.Create, [new(null, "A")], new Place("changes.csv", 7, 0)),
            ]).Problems;

        Assert.Equal(
            [
                "history.changed-twice C 2020-01-01", "history.lives-on A 2020-01-01", "history.there-before A 2020-01-01",
                "history.unknown-predecessor Y 2020-01-01", "history.unknown-successor X 2020-01-01",
            ],
            problems.Select(problem => $"{problem.Code} {string.Join(' ', problem.Arguments)}").Order(StringComparer.Ordinal));
        Assert.Equal("changes.csv:7", problems.Single(problem => problem.Code == "history.there-before").Place.ToString());
    }

    [Fact]
    public void Span_ends_after_it_begins() => Assert.StartsWith(
        "The span of unit 'A' must end after it begins, but runs from 2020-01-01 to 2020-01-01.",
        Assert.Throws<ArgumentException>("to", () => Span("A", null, null, 2020, 2020)).Message,
        StringComparison.Ordinal);
}
