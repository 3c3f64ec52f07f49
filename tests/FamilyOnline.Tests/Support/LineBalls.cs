using FamilyOnline.Evaluations;
using FamilyOnline.Plugins;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Tests.Support;

/// <summary>The lines of a sheet as the filter encloses them: what their balls say, before anybody asks for exact numbers.</summary>
internal sealed class LineBalls
{
    public LineBalls(string scheme, IReadOnlyList<Candidate> candidates, Figures figures, PluginRegistry? plugins = null)
    {
        Scheme = Reading.Scheme(scheme, plugins);
        Run = new(Scheme, new Dictionary<string, IEarlierRun>());
        Field = new(candidates, figures, FieldSetting.Plain with { Nodes = Run });
    }

    public LineBalls(string scheme, CandidateTable table)
        : this(scheme, table.Candidates, table.Figures)
    {
    }

    public Scheme Scheme { get; }

    public SheetRun Run { get; }

    public EvaluationField Field { get; }

    public Ball this[string line, int row] => Run.Balls(line, Field)[row];

    /// <summary>Holds the balls of a line against what it gives everybody, worked by hand: a ball encloses its number narrowly, or names the absence.</summary>
    public void Enclose(string line, string points)
    {
        var expected = points.Split(' ');
        Assert.Equal(expected.Length, Field.Rows.Length);
        for (var row = 0; row < expected.Length; row++)
        {
            var ball = this[line, row];
            Assert.True(Exact.TryParse(expected[row], out var number) ? IsNear(ball, Ball.Of(number)) : ball.ToString() == expected[row], $"{line} of {Field.Rows[row].Candidate.Id}: {ball}, not {expected[row]}.");
        }
    }

    private static bool IsNear(Ball ball, Ball number) =>
        ball.IsKnown && ball.Radius < 1e-9 * Math.Max(1, Math.Abs(number.Middle)) && (!BallOrder.TryCompare(ball, number, out var order) || order == 0);
}
