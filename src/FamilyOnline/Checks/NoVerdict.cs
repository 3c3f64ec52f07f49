using FamilyOnline.Resources;

namespace FamilyOnline.Checks;

/// <summary>What a check could not judge, with the reason: nothing is passed over in silence (未判定项).</summary>
public sealed class NoVerdict
{
    internal NoVerdict(FigureCheck check, string unit, ReportingPeriod? period, NoVerdictReason reason, int count = 0)
    {
        (Check, Unit, Period, Reason, Count) = (check, unit, period, reason, count);
        Text = Texts.Localized(Texts.Checks, KeyOf(reason), unit, $"{period}", FormattableString.Invariant($"{count}"), FormattableString.Invariant($"{check.Fewest}"));
    }

    /// <summary>Gets the check.</summary>
    public FigureCheck Check { get; }

    /// <summary>Gets the id of the unit, or of the unit or the name of the level whose units would be compared; empty for all.</summary>
    public string Unit { get; }

    /// <summary>Gets the period; null for all.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>Gets the kind of reason.</summary>
    public NoVerdictReason Reason { get; }

    /// <summary>Gets how many values there were, for a comparison of several; else 0.</summary>
    public int Count { get; }

    /// <summary>Gets the reason in words.</summary>
    public LocalizedText Text { get; }

    private static string KeyOf(NoVerdictReason reason) => reason switch
    {
        NoVerdictReason.NoEarlier => "no-verdict.no-earlier",
        NoVerdictReason.OtherMissing => "no-verdict.other-missing",
        NoVerdictReason.Incomplete => "no-verdict.incomplete",
        NoVerdictReason.ZeroBase => "no-verdict.zero-base",
        NoVerdictReason.TooFew => "no-verdict.too-few",
        NoVerdictReason.NoSpread => "no-verdict.no-spread",
        _ => "no-verdict.nothing-there",
    };
}
