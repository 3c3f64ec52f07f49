namespace FamilyOnline.Allotments;

/// <summary>Bounds that shares must keep (分配限制).</summary>
public sealed record AllotmentOptions
{
    /// <summary>Gets the least that every unit gets.</summary>
    /// <value>0 unless said otherwise.</value>
    public long Floor { get; init; }

    /// <summary>Gets the most that a unit may get; null sets no limit.</summary>
    public long? Cap { get; init; }

    /// <summary>Gets what every unit gets before the weights count.</summary>
    /// <value>0 unless said otherwise.</value>
    public long Base { get; init; }

    /// <summary>Gets floors of single units, by id; they stand in place of <see cref="Floor"/>.</summary>
    public IReadOnlyDictionary<string, long> Floors { get; init; } = new Dictionary<string, long>();

    /// <summary>Gets caps of single units, by id; they stand in place of <see cref="Cap"/>.</summary>
    public IReadOnlyDictionary<string, long> Caps { get; init; } = new Dictionary<string, long>();

    internal long FloorOf(AllotmentUnit unit) => Floors.TryGetValue(unit.Id, out var own) ? own : Floor;

    internal long? CapOf(AllotmentUnit unit) => Caps.TryGetValue(unit.Id, out var own) ? own : Cap;

    internal void Check(IReadOnlyCollection<string> ids)
    {
        foreach (var id in Floors.Keys.Concat(Caps.Keys))
            Require.That(ids.Contains(id), $"A bound is given for '{id}', which is no unit.", "options");
    }
}
