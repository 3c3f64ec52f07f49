using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Whether a line concerns a candidate: <c>only-for</c> and <c>only-if</c>.</summary>
internal static class Applicability
{
    /// <summary>Gives why a line does not concern a row, or that nobody knows; null where it does.</summary>
    public static Quantity? Of(SchemeNode node, EvaluationField field, int row, TraceWriter? trace)
    {
        var options = node.Options;
        if (options.OnlyFor.Count > 0 && !ByClassFigure.Words(field.Rows[row].Candidate).Any(options.OnlyFor.Contains))
        {
            trace?.Lines.Add(NodeTexts.Say("only-for", Wordings.Join("list", options.OnlyFor.Select(word => new LocalizedText(word)))));
            return Quantity.Of(Absence.NotApplicable);
        }

        if (options.OnlyIf is not { } condition)
            return null;
        var holds = condition.Holds(new FigureContext(field, row, trace?.Inputs));
        if (holds == true)
            return null;
        trace?.Lines.Add(NodeTexts.Say(holds is null ? "only-if.unknown" : "only-if", condition.Say(field.Setting.Titles)));
        return Quantity.Of(holds is null ? Absence.NotReported : Absence.NotApplicable);
    }
}
