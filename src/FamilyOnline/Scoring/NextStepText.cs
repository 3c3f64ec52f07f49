using FamilyOnline.Resources;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Says by how much a figure would have had to differ, and what that would have added.</summary>
internal static class NextStepText
{
    public static LocalizedText Of(NextStep next)
    {
        if (next.Form == NumberForm.YesNo)
            return With(next, next.By.IsNegative ? "next.answer.no" : "next.answer.yes", next.Wording);
        var by = Numbers.Difference(next.By.IsNegative ? -next.By : next.By, next.Form);
        return With(next, (next.By.IsNegative ? "next.fall" : "next.rise") + (next.IsStrict ? ".strict" : ""), next.Wording, by);
    }

    private static LocalizedText With(NextStep next, string key, params LocalizedText[] arguments)
    {
        var what = Texts.Told(Texts.Scoring, key, arguments);
        return next.Gains is { } gains ? Texts.Told(Texts.Scoring, "next.gains", what, Numbers.Of(gains)) : Texts.Told(Texts.Scoring, "next.changes", what);
    }
}
