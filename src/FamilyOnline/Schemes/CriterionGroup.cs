namespace FamilyOnline.Schemes;

/// <summary>Lines of the sheet that are added up (评分组).</summary>
public sealed class CriterionGroup : SchemeNode
{
    /// <summary>Makes a group.</summary>
    /// <param name="id">The id, unique in its scheme.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="points">The most points it can give; null for no bounds.</param>
    /// <param name="parts">The lines, in the order of the sheet; at least one.</param>
    /// <param name="provenance">Where it comes from; null where the line above says so.</param>
    public CriterionGroup(string id, LocalizedText title, Exact? points, IEnumerable<SchemeNode> parts, Provenance? provenance = null)
        : base(id, title, points, provenance)
    {
        Parts = Require.List(parts);
        Require.That(Parts.Count > 0, $"The group '{id}' needs at least one part.", nameof(parts));
    }

    /// <summary>Gets the lines, in the order of the sheet.</summary>
    public IReadOnlyList<SchemeNode> Parts { get; }

    /// <inheritdoc/>
    public override IEnumerable<SchemeNode> SelfAndBelow() => Parts.SelectMany(part => part.SelfAndBelow()).Prepend(this);
}
