using System.Globalization;
using FamilyOnline.Evaluations;

namespace FamilyOnline.Selections;

/// <summary>One stage of a run: its ranking, and its choice where it makes one (评选阶段).</summary>
/// <param name="Evaluation">The ranking.</param>
/// <param name="Certificate">The choice; null where the stage only ranks.</param>
public sealed record SelectionStage(Evaluation Evaluation, Certificate? Certificate)
{
    /// <summary>Explains a candidate's result in this stage, with the choice where it makes one, so that a citizen can check it with a pencil.</summary>
    /// <param name="candidate">The candidate's id.</param>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <exception cref="KeyNotFoundException">Nobody of that id took part in it.</exception>
    public string Explain(string candidate, CultureInfo? culture = null) => Certificate?.Explain(candidate, culture) ?? Evaluation.Explain(candidate, culture);
}
