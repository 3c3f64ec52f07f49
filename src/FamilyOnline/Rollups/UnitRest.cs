using FamilyOnline.Resources;
using NodaTime;
using NodaTime.Text;

namespace FamilyOnline.Rollups;

/// <summary>A part of a unit that cannot be given to any one unit, with the reason (未折算部分).</summary>
public sealed class UnitRest
{
    internal UnitRest(Exact share, BridgeGap gap, string unit, LocalDate day, IEnumerable<string> candidates)
    {
        (Share, Gap, Unit, Day) = (share, gap, unit, day);
        Candidates = Array.AsReadOnly([.. candidates.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        Reason = Texts.Localized(Texts.Histories, KeyOf(gap), unit, LocalDatePattern.Iso.Format(day), string.Join(", ", Candidates));
    }

    /// <summary>Gets the part, above 0 and at most 1.</summary>
    public Exact Share { get; }

    /// <summary>Gets the kind of reason.</summary>
    public BridgeGap Gap { get; }

    /// <summary>Gets the id of the unit at which the way ends; a successor where the unit itself had changed before.</summary>
    public string Unit { get; }

    /// <summary>Gets the day of the change at which the way ends; the day whose boundaries are asked for where no change says it.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the ids of the units that it may belong to, in ordinal order; none where nothing is known.</summary>
    public IReadOnlyList<string> Candidates { get; }

    /// <summary>Gets the reason in words.</summary>
    public LocalizedText Reason { get; }

    internal UnitRest Times(Exact share) => new(Share * share, Gap, Unit, Day, Candidates);

    /// <summary>Gives the same part for another reason.</summary>
    internal UnitRest For(BridgeGap gap) => new(Share, gap, Unit, Day, Candidates);

    private static string KeyOf(BridgeGap gap) => gap switch
    {
        BridgeGap.SharesUnknown => "gap.shares-unknown",
        BridgeGap.Merged => "gap.merged",
        BridgeGap.Abolished => "gap.abolished",
        BridgeGap.Created => "gap.created",
        BridgeGap.NotThere => "gap.not-there",
        BridgeGap.Indivisible => "gap.indivisible",
        BridgeGap.Disagreeing => "gap.disagreeing",
        _ => "gap.extent-changed",
    };
}
