namespace FamilyOnline.Progress;

/// <summary>The settings of a progress report; <see cref="ProgressReport"/> checks them as a whole.</summary>
public sealed record ProgressOptions
{
    /// <summary>Gets the bands that name paces.</summary>
    /// <value><see cref="StatusBand.Defaults"/> unless given; at least one, with different ids and minimums, in any order.</value>
    public IReadOnlyList<StatusBand> Bands { get; init; } = StatusBand.Defaults;

    /// <summary>Gets the plan curves that targets may name, by id.</summary>
    /// <value><see cref="PlanCurves.BuiltIn"/> unless given.</value>
    public IReadOnlyDictionary<string, IPlanCurve> Curves { get; init; } = PlanCurves.BuiltIn;

    /// <summary>Checks the bands.</summary>
    /// <returns>The bands, the highest first.</returns>
    internal IReadOnlyList<StatusBand> CheckedBands()
    {
        var bands = Require.Distinct(Bands, band => band.Id, "band", nameof(Bands));
        Require.That(bands.Count > 0, "Progress needs at least one band, but has none.", nameof(Bands));
        Require.Distinct(bands, band => band.Minimum.ToString(), "minimum of a band", nameof(Bands));
        return [.. bands.OrderByDescending(band => band.Minimum)];
    }

    /// <summary>Finds the curve that a target names.</summary>
    internal IPlanCurve CurveOf(Target target)
    {
        Require.NotNull(Curves);
        Require.That(
            Curves.ContainsKey(target.Schedule.Curve),
            $"Target '{target.Id}' names the plan curve '{target.Schedule.Curve}', which is none of {string.Join(", ", Curves.Keys.Order(StringComparer.Ordinal))}.",
            nameof(Curves));
        return Curves[target.Schedule.Curve];
    }
}
