using FamilyOnline.Allotments;
using FamilyOnline.Evaluations;
using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests.Allotments;

/// <summary>The shares of an allotment as the targets of a scheme.</summary>
public sealed class AllottedTargetTests
{
    // 30 split over weights 2 and 1: 20 and 10. Reached are 15 and 10: 50 × 15/20 = 37.5, and 50 × 10/10 = 50.
    [Fact]
    public void A_scheme_compares_with_the_shares_of_an_allotment()
    {
        var targets = Allotment.Of(30, [new("a", "a", 2), new("b", "b", 1)]).ToTargets("online");
        var scheme = Reading.Scheme("{ scheme: s, parts: [{ id: reached, points: 50, share: { of: online, to: { target: online } } }] }");
        Figures figures = new(new LocalDate(2024, 12, 10), []);

        var evaluation = Evaluator.Evaluate(scheme, [new("a", "a"), new("b", "b")], figures.With(new([.. targets, new("a", "online", (Exact)15L), new("b", "online", (Exact)10L)])));

        Assert.Equal(["75/2", "50"], ["" + evaluation["a"].Total, "" + evaluation["b"].Total]);
    }

    [Fact]
    public void Who_contends_for_a_tied_place_has_no_target_yet() =>
        Assert.Empty(Allotment.Of(1, [new("a", "a", 1), new("b", "b", 1)]).ToTargets("online"));

    [Fact]
    public void A_snapshot_with_marks_keeps_its_day_and_its_figures()
    {
        var table = CandidateTable.One("online", "7");

        var marked = table.Figures.With(new([new("here", "quality", (Exact)1L)]));

        Assert.Equal((table.Figures.AsOf, 1, "7"), (marked.AsOf, marked.Marks.All.Count, marked.Get("here", "online").Value.ToString()));
    }
}
