using FamilyOnline.Documents;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>The words for the kinds of rules that count a line.</summary>
internal static class TraceKinds
{
    public static string Of(SchemeNode node) => node switch
    {
        Criterion criterion => criterion.Kind,
        CriterionGroup group => EnumWords<Combination>.Of(group.Combine),
        _ => "sheets",
    };
}
