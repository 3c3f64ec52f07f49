namespace FamilyOnline.Schemes;

/// <summary>How many of those chosen must, or may, be of one group (名额限制).</summary>
public sealed class Quota
{
    internal Quota(string grouping, string? group, PlaceCount count, bool isOfField, bool ifAny, Provenance? provenance) =>
        (Grouping, Group, Count, IsOfField, IfAny, Provenance) = (grouping, group, count, isOfField, ifAny, provenance);

    /// <summary>Gets the grouping, such as <c>class</c> or <c>organisation</c>.</summary>
    public string Grouping { get; }

    /// <summary>Gets the group; null where the quota holds for each group of the grouping.</summary>
    public string? Group { get; }

    /// <summary>Gets how many; a share is of those chosen, and a percentage that was written as a count is of those in the field.</summary>
    public PlaceCount Count { get; }

    /// <summary>Gets whether a share is of those in the field.</summary>
    internal bool IsOfField { get; }

    /// <summary>Gets whether a quota that asks for some of a group asks for no more than there are.</summary>
    public bool IfAny { get; }

    /// <summary>Gets where it comes from; null where the rule says so.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Writes the group and the number.</summary>
    public override string ToString() => $"{Group ?? Grouping}: {Count}";
}
