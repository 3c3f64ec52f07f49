using FamilyOnline.Resources;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Says by how much a figure would have had to differ, and what that would have added.</summary>
internal static class NextStepText
{
    /// <summary>Says it with what it would have added.</summary>
    public static LocalizedText Of(NextStep next) => next.Gains is { } gains ? Say("next.gains", Needed(next), Numbers.Of(gains)) : Say("next.changes", Needed(next));

    /// <summary>Says by how much the figure would have had to differ.</summary>
    public static LocalizedText Needed(NextStep next)
    {
        if (next.Form == NumberForm.YesNo)
            return Say(next.Falls ? "next.answer.no" : "next.answer.yes", next.Wording);
        var by = Numbers.Difference(next.By.IsNegative ? -next.By : next.By, next.Form);
        return Say((next.Falls ? "next.fall" : "next.rise") + (next.IsStrict ? ".strict" : ""), next.Wording, by);
    }

    private static LocalizedText Say(string key, params LocalizedText[] arguments) => Texts.Told(Texts.Scoring, key, arguments);
}
