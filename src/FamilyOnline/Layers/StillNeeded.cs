using FamilyOnline.Documents;

namespace FamilyOnline.Layers;

/// <summary>Tells a removal from what follows of it: one problem at the removal, which names every place that still needs what is gone.</summary>
internal static class StillNeeded
{
    /// <summary>Moves problems over; those that a removal explains become one problem at the removal.</summary>
    public static void Move(IEnumerable<Problem> found, IReadOnlyList<Removal> removals, DocumentProblems problems)
    {
        Dictionary<string, Removal> byName = new(StringComparer.Ordinal);
        foreach (var removal in removals)
            foreach (var name in removal.CalledBy)
                byName.TryAdd(name, removal);
        var explained = found.ToLookup(problem => problem.Severity == Severity.Error ? problem.Arguments.Select(name => byName.GetValueOrDefault(name)).FirstOrDefault(removal => removal is not null) : null);
        foreach (var problem in explained[null])
            problems.Add(problem);
        foreach (var removal in removals)
        {
            if (explained[removal].Select(problem => problem.Place.ToString()).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } places)
                problems.Add(LayerProblems.StillNeeded.At(removal.Place, removal.Path, string.Join(", ", places)));
        }
    }
}
