namespace FamilyOnline.Schemes;

/// <summary>Lines of the sheet that become one score: their sum, unless the group says otherwise (评分组).</summary>
public sealed class CriterionGroup : SchemeNode
{
    internal CriterionGroup(string id, LocalizedText title, Exact? points, IEnumerable<SchemeNode> parts, NodeOptions options, Provenance? provenance)
        : base(id, title, points, options, provenance)
    {
        Parts = Require.List(parts);
        Require.That(Parts.Count > 0, $"The group '{id}' needs at least one part.", nameof(parts));
    }

    /// <summary>Gets the lines, in the order of the sheet.</summary>
    public IReadOnlyList<SchemeNode> Parts { get; }

    /// <summary>Gets how they become one score.</summary>
    public Combination Combine => Options.Combine;

    /// <inheritdoc/>
    public override IReadOnlyList<SchemeNode> Below => Parts;
}
