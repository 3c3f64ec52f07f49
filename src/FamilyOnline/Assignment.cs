namespace FamilyOnline;

/// <summary>A line of responsible units, as written and as resolved (责任分工).</summary>
public sealed class Assignment
{
    /// <summary>Makes an assignment; <see cref="UnitDirectory.Resolve(string, Place)"/> is the usual way to one.</summary>
    /// <param name="written">The line exactly as the plan writes it.</param>
    /// <param name="mentions">Whom it names, in its order.</param>
    /// <param name="andOthers">Whether it says 等, "and others".</param>
    /// <param name="lead">The id of the unit that leads (牵头), or null where none is named and all answer alike.</param>
    /// <exception cref="ArgumentException">The lead is not among those named.</exception>
    public Assignment(string written, IEnumerable<UnitMention> mentions, bool andOthers, string? lead = null)
    {
        (Written, Mentions, AndOthers, Lead) = (Require.Text(written), Require.List(mentions), andOthers, lead);
        Require.That(lead is null || Mentions.Any(mention => mention.Id == lead), $"The lead '{lead}' is not among the units of '{written}'.", nameof(lead));
    }

    /// <summary>Gets the line exactly as the plan writes it.</summary>
    public string Written { get; }

    /// <summary>Gets whom it names, in its order.</summary>
    public IReadOnlyList<UnitMention> Mentions { get; }

    /// <summary>Gets whether it says 等, "and others": the list is open.</summary>
    public bool AndOthers { get; }

    /// <summary>Gets the id of the unit that leads, or null where all answer alike.</summary>
    public string? Lead { get; }
}
