namespace FamilyOnline.Rollups;

/// <summary>What adds up goes by share: flows, stocks, cumulative totals, and persons who cannot be in two units.</summary>
internal sealed class ShareCarrying(IReadOnlyDictionary<string, Quantity> values) : Carrying(values)
{
    /// <inheritdoc/>
    public override RestatedFigure Figure(string unit, UnitAttribution[] sources)
    {
        var sum = Exact.Zero;
        List<string> missing = [];
        var anyKnown = false;
        foreach (var source in sources)
        {
            var part = source.Parts.FirstOrDefault(part => part.Unit == unit);
            var isKnown = ValueOf(source).TryGetValue(out var value);
            if (isKnown && part is not null)
                (sum, anyKnown) = (sum + (value * part.Share), true);
            if (!isKnown || source.Rests.Any(rest => rest.Candidates.Contains(unit)))
                missing.Add(source.Unit);
        }

        return new(unit, anyKnown ? sum : NoValue(sources), missing);
    }

    /// <inheritdoc/>
    public override IEnumerable<UnattributedFigure> Left(UnitAttribution way, IReadOnlyDictionary<string, RestatedFigure> restated) =>
        way.Rests.Select(rest => new UnattributedFigure(way.Unit, ValueOf(way).Value * rest.Share, rest));
}
