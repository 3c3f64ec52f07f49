using FamilyOnline.Scoring;

namespace FamilyOnline.Tests.Scoring;

/// <summary>Steps in balls, where four rows are asked at once.</summary>
public sealed class BallStepsTests
{
    private static readonly Ball Third = Ball.Of(Exact.Ratio(1, 3));
    private static readonly Ball Far = Ball.Of(Exact.Ratio(1, 4));
    private static readonly Ball Near = Ball.Of(Exact.Ratio(333_333_333_333_333_333, 1_000_000_000_000_000_000));

    // In double 0.333333333333333333 and 1/3 have the same middle: whether something is missing at all is not certain, and is not guessed.
    [Theory]
    [InlineData(PartialSteps.Complete)]
    [InlineData(PartialSteps.Started)]
    [InlineData(PartialSteps.Proportional)]
    public void What_may_be_the_reference_is_counted_exactly(PartialSteps partial)
    {
        List<int> exactly = [];
        BallSteps steps = new(new([Far, Far, Near, Far, Far, Far, Far, Far]), new(Third), Ball.Zero, row => Note(exactly, row)) { Below = BallSide.Of(new(Exact.Ratio(1, 10), -Exact.One), partial) };
        new Ball[8].Fill(steps);
        Assert.Equal([2], exactly);
    }

    private static Ball Note(List<int> exactly, int row)
    {
        exactly.Add(row);
        return Ball.Zero;
    }
}
