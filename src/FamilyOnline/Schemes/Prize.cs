namespace FamilyOnline.Schemes;

/// <summary>A prize, how many there are of it, and what goes with it (奖项).</summary>
/// <param name="Id">The id, by which a veto may bar it.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Count">How many there are; above 0, but for a share or a figure in the scheme itself.</param>
/// <param name="Pay">The reward, in the scheme's currency; null where none is said.</param>
public sealed record Prize(string Id, LocalizedText Title, int Count, Exact? Pay)
{
    /// <summary>Gets how many there are where the field or a figure decides it: <see cref="Count"/> is 0 until then; null where it is a number.</summary>
    internal PlaceCount? Places { get; init; }
}
