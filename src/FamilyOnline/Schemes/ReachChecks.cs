using FamilyOnline.Documents;
using FamilyOnline.Rules;
using FamilyOnline.Scoring;

namespace FamilyOnline.Schemes;

/// <summary>Looks for a line whose rule goes beyond its maximum, never comes to it, or takes away more than there is at once: loaded as printed, with a warning that says which reading was taken.</summary>
/// <remarks>
/// A bound that the line writes itself is meant, and so is not warned of; a start may be there to make good what is lost, so that nothing is compared with it.
/// A coefficient that is a figure may be anything, and nothing is said.
/// </remarks>
internal static class ReachChecks
{
    public static void Check(CriterionRule rule, Reach reach, NodeHead line, NodeOptions options, DocumentProblems problems)
    {
        if (line.Points is not { } points || Coefficient(options) is not { } times)
            return;
        if (options.Start is null && reach.Most * times is { } most)
            CheckMost(rule, (most, reach.IsBound), (line.Id, points), options.Cap is null, problems);
        if (options.Floor is null && reach.Loss * times is var loss && loss > points)
            problems.Add(SchemeProblems.LossAbove.At(rule.Place, line.Id, loss.ToString(), points.ToString()));
    }

    /// <summary>Gives the coefficient of a line, 1 where it has none; null where it is a figure, whose value nobody knows yet.</summary>
    public static Exact? Coefficient(NodeOptions options) => options.Times is null ? Exact.One : NamedFigure.Meant(options.Times) is NumberFigure number ? number.Value : null;

    /// <summary>Gives how far the rule of a line goes.</summary>
    /// <param name="rule">The rule, read without a problem.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="points">The points of the line.</param>
    /// <param name="rules">What read it.</param>
    public static Reach Of(CriterionRule rule, DocumentNode settings, Exact points, RuleReader rules) => rule.Scorer switch
    {
        IReaching reaching => reaching.ReachOf(points),
        PlaceScorer => OfPlace(settings, points, rules),
        _ => Reach.Unknown,
    };

    private static Reach OfPlace(DocumentNode settings, Exact points, RuleReader rules) =>
        PlacePointsSection.Read(new(settings, new()), rules)?.Best(points) is { } best ? new(best, IsBound: true, Exact.Zero) : Reach.Unknown;

    private static void CheckMost(CriterionRule rule, (Exact Points, bool IsBound) most, (string Id, Exact Points) line, bool isCut, DocumentProblems problems)
    {
        var isList = rule.Scorer is ChecklistScorer;
        if (isCut && most.Points > line.Points)
            problems.Add((isList ? SchemeProblems.SubPoints : SchemeProblems.RuleAbove).At(rule.Place, line.Id, most.Points.ToString(), line.Points.ToString()));
        if (most.IsBound && most.Points < line.Points)
            problems.Add((isList ? SchemeProblems.PartsBelow : SchemeProblems.RuleBelow).At(rule.Place, line.Id, most.Points.ToString(), line.Points.ToString()));
    }
}
