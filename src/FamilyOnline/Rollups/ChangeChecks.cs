using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>Holds changes against the days on which their units were there.</summary>
internal sealed class ChangeChecks(SpanIndex spans, IReadOnlyList<UnitChange> changes)
{
    private readonly ILookup<(LocalDate Day, string Id), UnitChange> _into = changes.SelectMany(change => change.Successors.Select(id => (change.Day, Id: id, Change: change))).ToLookup(one => (one.Day, one.Id), one => one.Change);

    public IEnumerable<Problem> All() => changes.SelectMany(Of).Concat(Twice());

    private IEnumerable<Problem> Of(UnitChange change)
    {
        var day = SpanChecks.Day(change.Day);
        foreach (var id in change.Predecessors)
        {
            if (!spans.IsThere(id, change.Day.PlusDays(-1)))
                yield return HistoryProblems.UnknownPredecessor.At(change.Place, id, day);
            if (spans.IsThere(id, change.Day) && !change.Shares.Any(share => share.From == id && share.To == id))
                yield return HistoryProblems.LivesOn.At(change.Place, id, day);
        }

        foreach (var id in change.Successors)
        {
            if (!spans.IsThere(id, change.Day))
                yield return HistoryProblems.UnknownSuccessor.At(change.Place, id, day);
            if (change.Shares.Any(share => share.To == id && share.Back is not null) && !NamesAllThatWentInto(id, change))
                yield return HistoryProblems.BackMissing.At(change.Place, id, "*");
            if (change.Kind == UnitChangeKind.Create && spans.IsThere(id, change.Day.PlusDays(-1)))
                yield return HistoryProblems.ThereBefore.At(change.Place, id, day);
        }
    }

    /// <summary>Tells whether a unit was made by one change alone that names all it is made of, itself too where it was there before.</summary>
    private bool NamesAllThatWentInto(string id, UnitChange change) =>
        _into[(change.Day, id)].Count() == 1 && (change.Predecessors.Contains(id) || !spans.IsThere(id, change.Day.PlusDays(-1)));

    private IEnumerable<Problem> Twice() => changes
        .SelectMany(change => change.Predecessors.Select(id => (change.Day, Id: id, change.Place)))
        .GroupBy(one => (one.Day, one.Id))
        .Where(group => group.Count() > 1)
        .Select(group => HistoryProblems.ChangedTwice.At(group.MaxBy(one => one.Place.Line).Place, group.Key.Id, SpanChecks.Day(group.Key.Day)));
}
