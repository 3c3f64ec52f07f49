using System.Globalization;

namespace FamilyOnline.Allotments;

/// <summary>Splits a campaign's target over those whose figures it counts, by the rule that the plan gives (目标分解).</summary>
/// <remarks>The shares are levels to be reached at the target's end, as the target itself is: never increments.</remarks>
public static class TargetAllotment
{
    /// <summary>Splits a target.</summary>
    /// <param name="campaign">The campaign: its subjects share the target, in their order.</param>
    /// <param name="target">The target; it has a rule of splitting.</param>
    /// <param name="figures">The figures as of the day that the rule names; they hold the weights.</param>
    /// <param name="method">The method of the rule's id.</param>
    /// <returns>The allotment, or who has no weight, or why no split keeps the bounds. A weight that nobody reported is never taken for 0.</returns>
    /// <exception cref="ArgumentException">The target has no rule, the figures belong to another day, or the method is another.</exception>
    public static ReadResult<Allotment> Of(Campaign campaign, Target target, Figures figures, IApportionmentMethod method)
    {
        var split = Require.NotNull(target).Split ?? throw new ArgumentException($"Target '{target.Id}' is not split.", nameof(target));
        Require.That(Require.NotNull(figures).AsOf == split.On, $"The weights are those of {split.On:uuuu-MM-dd}, but the figures are of {figures.AsOf:uuuu-MM-dd}.", nameof(figures));
        Require.That(Require.NotNull(method).Key == split.Method, $"Target '{target.Id}' is split by '{split.Method}', but the method is '{method.Key}'.", nameof(method));
        var weights = Weights(Require.NotNull(campaign), target, figures, split.By);
        return weights.TryGetValue(out var units) ? Split(target, split, method, units) : new(null, weights.Problems);
    }

    /// <summary>Weighs those over whom a target is split by a metric.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="target">The target.</param>
    /// <param name="figures">The figures that hold the weights.</param>
    /// <param name="metric">The id of the metric.</param>
    /// <returns>Everybody with a weight, or who has none: what nobody reported is never taken for 0.</returns>
    public static ReadResult<IReadOnlyList<AllotmentUnit>> Weights(Campaign campaign, Target target, Figures figures, string metric)
    {
        var weights = SubjectsOf(campaign, target).Select(subject => (Subject: subject, Weight: Require.NotNull(figures).Get(subject.Id, metric).Value)).ToList();
        Problem[] silent = [.. weights.Where(weight => !weight.Weight.IsKnown).Select(weight => NoWeight(weight.Subject, metric, figures))];
        return new(silent.Length > 0 ? null : [.. weights.Select(weight => new AllotmentUnit(weight.Subject.Id, weight.Subject.Name, weight.Weight.Value))], silent);
    }

    /// <summary>Gets those over whom a target is split, in the order of the campaign.</summary>
    public static IEnumerable<Subject> SubjectsOf(Campaign campaign, Target target) =>
        Require.NotNull(campaign).Reporting.Subjects.Where(subject => subject.Kind == Require.NotNull(target).Scope.Subjects);

    private static ReadResult<Allotment> Split(Target target, TargetSplit split, IApportionmentMethod method, IReadOnlyList<AllotmentUnit> units)
    {
        AllotmentOptions options = new() { Floor = split.Floor, Cap = split.Cap, Base = split.Base };
        var total = (long)target.Goal.ToDecimal();
        var problems = Allotment.Check(total, units, options);
        return new(problems.Count > 0 ? null : Allotment.Of(total, units, method, options), problems);
    }

    private static Problem NoWeight(Subject subject, string metric, Figures figures) =>
        AllotmentProblems.NoWeight.At(default, subject.ToString(), metric, figures.AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
}
