using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Gives the points of parts that do not apply to the others: first what is spread evenly, then the rest in proportion.</summary>
/// <remarks>A part's new maximum is <c>own + spread</c>, then times <c>(Σ + rest) ÷ Σ</c>; its points are multiplied by new ÷ own. Adjustments have no share and take over none.</remarks>
internal static class PartShares
{
    public static void Share(IReadOnlyList<GroupPart> parts)
    {
        var applicable = parts.Where(part => part is { IsAside: false, IsNotApplicable: false } && part.Share is not null).ToList();
        var left = parts.Where(part => part.IsNotApplicable && part.Share is not null).ToList();
        if (left.Count == 0 || applicable.Count == 0)
            return;
        var maxima = applicable.ToDictionary(part => part, part => part.Share!.Value);
        foreach (var part in left.Where(part => part.Node.Options.NotApplicable.Treatment == Inapplicable.Spread))
            Spread(part, applicable, maxima);
        var rest = left.Where(part => part.Node.Options.NotApplicable.Treatment != Inapplicable.Spread).Aggregate(Exact.Zero, (sum, part) => sum + part.Share!.Value);
        var whole = maxima.Values.Aggregate(Exact.Zero, (sum, share) => sum + share);
        foreach (var part in applicable)
            part.Factor = maxima[part] * (whole + rest) / whole / part.Share!.Value;
    }

    private static void Spread(GroupPart part, List<GroupPart> applicable, Dictionary<GroupPart, Exact> maxima)
    {
        var over = part.Node.Options.NotApplicable.Over;
        var takers = applicable.FindAll(other => over.Contains(other.Node.Id));
        if (takers.Count == 0)
            takers = applicable;
        foreach (var taker in takers)
            maxima[taker] += part.Share!.Value / takers.Count;
    }
}
