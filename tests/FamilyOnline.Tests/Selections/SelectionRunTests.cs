using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Selections;

/// <summary>Votes choose for the visit, then 40 to 60 (schemes of the kind of Enping's most beautiful village).</summary>
public sealed class SelectionRunTests
{
    private const string Stages = """
        { scheme: village, stages: [
          { id: vote, parts: [{ id: online, points: 100, share: { of: votes, to: { highest-of: votes } } }], select: { take: 3 } },
          { id: visit, parts: [{ id: votes-part, weight: 40%, points: 100, formula: vote.total }, { id: on-site, weight: 60%, points: 100, formula: seen }], select: { take: 1 } }] }
        """;

    // Votes 100, 80, 60 of the best 200; b: 0.4 × 80 + 0.6 × 95 = 89; a: 40 + 0.6 × 70 = 82; c: 24 + 60 = 84.
    private static readonly SheetTable Four = SheetTable.Of("+ a votes=200 seen=70\n+ b votes=160 seen=95\n+ c votes=120 seen=100\n+ d votes=100 seen=100");

    [Fact]
    public void Each_stage_is_over_those_chosen_before_and_reads_what_they_had()
    {
        var run = Four.Run(Stages);
        Assert.True(run.IsComplete);
        Assert.Equal("a b c", run.Stages[0].Certificate!.Selected.Ids());
        Assert.Equal(("1b 2c 3a", "b"), (run.Final.Evaluation.Ranks(), run.Final.Certificate!.Selected.Ids()));
        Assert.Equal("89", run.Final.Evaluation["b"].Total.ToString());
        Assert.Same(run.Stages[0], run.StageOf("d"));
        Assert.Throws<KeyNotFoundException>(() => run.StageOf("nobody"));
    }

    [Fact]
    public void A_tie_at_the_line_keeps_the_next_stage_waiting_until_it_is_decided()
    {
        var table = SheetTable.Of("+ a votes=200 seen=70\n+ b votes=160 seen=95\n+ c votes=100 seen=100\n+ d votes=100 seen=100");
        var open = table.Run(Stages);
        Assert.Equal((false, 1, 1), (open.IsComplete, open.Stages.Count, open.Final.Certificate!.OpenPlaces));
        var decided = table.Run(Stages, new() { Decided = ["d"] });
        Assert.Equal((true, "a b d"), (decided.IsComplete, decided.Stages[0].Certificate!.Selected.Ids()));
    }

    // The draw of the first stage is used there; the play-off for the last place is used in the last; a name that fits nowhere is told at the end.
    [Fact]
    public void A_decision_is_used_in_the_stage_that_it_fits()
    {
        var table = SheetTable.Of("+ a votes=200 seen=10\n+ b votes=100 seen=50\n+ c votes=100 seen=50\n+ d votes=100 seen=50");
        var run = table.Run(Stages, new() { Decided = ["b", "d", "nobody"] });
        Assert.Equal("a b d", run.Stages[0].Certificate!.Selected.Ids());
        Assert.Empty(run.Stages[0].Certificate!.UnusedDecisions);
        Assert.Equal(["nobody"], run.Final.Certificate!.UnusedDecisions);
    }

    [Fact]
    public void A_scheme_without_stages_is_one() => Assert.True(Four.Run("{ scheme: s, parts: [{ id: p, formula: votes }] }").IsComplete);

    [Fact]
    public void A_later_stage_sees_the_number_that_decides() => Assert.Equal("67", SheetTable.Of("+ a votes=2").Run("""
        { scheme: s, stages: [{ id: vote, round: { digits: 0, decide-on: rounded }, parts: [{ id: p, points: 100, share: { of: votes, to: 3 } }] }, { id: last, parts: [{ id: q, formula: vote.total }] }] }
        """).Final.Evaluation["a"].Total.ToString());
}
