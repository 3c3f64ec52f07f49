using FamilyOnline.Resources;

namespace FamilyOnline.Checks;

/// <summary>A confirmation that fits no finding: the value is another now, or nothing is doubtful there any more (失效确认).</summary>
public sealed class UnusedConfirmation
{
    internal UnusedConfirmation(FindingConfirmation confirmation, Finding? now)
    {
        (Confirmation, Now) = (confirmation, now);
        Text = Texts.Localized(Texts.Checks, now is null ? "confirmation.nothing" : "confirmation.other-value", confirmation.Key, ShownNumber.Of(confirmation.Value), now is null ? "" : ShownNumber.Of(now.Value));
    }

    /// <summary>Gets the confirmation.</summary>
    public FindingConfirmation Confirmation { get; }

    /// <summary>Gets the finding of that key with its value of now; null where there is none.</summary>
    public Finding? Now { get; }

    /// <summary>Gets what does not fit, in words.</summary>
    public LocalizedText Text { get; }
}
