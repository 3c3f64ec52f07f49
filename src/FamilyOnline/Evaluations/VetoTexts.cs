using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Says what a veto forbids.</summary>
internal static class VetoTexts
{
    public static LocalizedText Barred(IEnumerable<string> barred) => Wordings.Join("list", barred.Select(word => word == VetoSection.Award ? NodeTexts.Say("award") : new LocalizedText(word)));
}
