using FamilyOnline.Documents;

namespace FamilyOnline.Layers;

/// <summary>Tells a removal from what follows of it: one problem at the removal, which names every place that still needs what is gone.</summary>
internal static class StillNeeded
{
    /// <summary>Moves problems over; those that a removal explains become one problem at the removal.</summary>
    public static void Move(IEnumerable<Problem> found, IReadOnlyList<Removal> removals, DocumentProblems problems)
    {
        var explained = found.ToLookup(problem => removals.FirstOrDefault(removal => removal.Explains(problem)));
        foreach (var problem in explained[null])
            problems.Add(problem);
        foreach (var removal in removals)
        {
            if (explained[removal].Select(problem => problem.Place.ToString()).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } places)
                problems.Add(LayerProblems.StillNeeded.At(removal.Place, removal.Path, string.Join(", ", places)));
        }
    }
}
