using System.Globalization;

namespace FamilyOnline.Rollups;

/// <summary>How many of those who send envelopes enter a figure (可比单位数).</summary>
/// <param name="Comparable">How many sent figures of the definition that is added up, or figures that a factor leads to.</param>
/// <param name="NotComparable">How many sent figures of another definition.</param>
/// <param name="Silent">How many sent nothing of the kind; units on the level of the senders that sent no envelope are among them.</param>
public sealed record SenderCount(int Comparable, int NotComparable, int Silent)
{
    /// <summary>Gets how many there are in all.</summary>
    public int All => Comparable + NotComparable + Silent;

    /// <summary>Writes <c>comparable/all</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Comparable}/{All}");
}
