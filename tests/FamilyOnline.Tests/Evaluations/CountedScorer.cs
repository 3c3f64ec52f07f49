using FamilyOnline.Plugins;
using FamilyOnline.Rules;
using FamilyOnline.Scoring;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Gives the figure x, in balls and exactly, and counts how often it was asked for one row exactly.</summary>
internal sealed class CountedScorer : CampaignPlugin, IBallScorer
{
    private readonly FigureDefinition _x = new MetricFigure("x");
    private int _asked;

    public override string Id => "counted";

    public int Asked => _asked;

    public override void Configure(PluginBuilder plugin) => plugin.AddScorer("counted.x", (settings, rules) => this);

    public Quantity Score(ScoringContext context)
    {
        Interlocked.Increment(ref _asked);
        return context.Figure(_x);
    }

    public bool TryFill(EvaluationField field, Exact? points, Exact? start, Ball[] balls)
    {
        for (var row = 0; row < balls.Length; row++)
            balls[row] = field.Balls(_x)[row];
        return true;
    }
}
