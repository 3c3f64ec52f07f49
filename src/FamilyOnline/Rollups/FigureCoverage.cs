using System.Globalization;

namespace FamilyOnline.Rollups;

/// <summary>How complete a rolled figure is: answers that are there out of those expected, one for each unit and period (完整程度).</summary>
/// <remarks>Units and periods for which there is no such figure (不适用) are not expected. Counts add up over units and periods that do not overlap, and known is never more than expected.</remarks>
public sealed record FigureCoverage
{
    internal FigureCoverage(AnswerCount count, Quantity? bySize) =>
        (Expected, Known, StandIns, NotApplicable, BySize) = (count.Expected, count.Known, count.StandIns, count.NotApplicable, bySize);

    /// <summary>Gets how many answers there should be.</summary>
    public int Expected { get; }

    /// <summary>Gets how many have a value, stand-ins included.</summary>
    public int Known { get; }

    /// <summary>Gets how many of those are an earlier value, or a 0 that nobody stated.</summary>
    public int StandIns { get; }

    /// <summary>Gets how many units and periods have no such figure.</summary>
    public int NotApplicable { get; }

    /// <summary>Gets how many answers are missing: <c>expected − known</c>.</summary>
    public int Missing => Expected - Known;

    /// <summary>Gets <c>known ÷ expected</c>, 0 to 1; not applicable where nothing is expected.</summary>
    public Quantity Share => Expected == 0 ? Quantity.Of(Absence.NotApplicable) : Exact.Ratio(Known, Expected);

    /// <summary>Gets the share of the size metric that lies in units which answered, 0 to 1; null where no size metric was named.</summary>
    public Quantity? BySize { get; }

    /// <summary>Writes <c>known/expected</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Known}/{Expected}");
}
