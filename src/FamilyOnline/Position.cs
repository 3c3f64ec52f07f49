namespace FamilyOnline;

/// <summary>A seat in a body, and the office whose holder takes it: never a person (职务).</summary>
public sealed record Position
{
    /// <summary>Makes a position.</summary>
    /// <param name="title">The seat, such as 组长.</param>
    /// <param name="heldBy">The office whose holder takes it, such as 县委副书记; null where the body itself decides.</param>
    public Position(LocalizedText title, LocalizedText? heldBy = null) => (Title, HeldBy) = (Require.NotNull(title), heldBy);

    /// <summary>Gets the seat.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the office whose holder takes it, or null where the body itself decides.</summary>
    public LocalizedText? HeldBy { get; }
}
