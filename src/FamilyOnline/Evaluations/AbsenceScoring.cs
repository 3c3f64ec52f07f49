using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>What a rule makes of an absence, told with the absence that was met: nothing unknown becomes 0 in silence.</summary>
internal static class AbsenceScoring
{
    public static Quantity Treat(AbsenceRule rule, Quantity counted, TraceWriter? trace)
    {
        var given = rule.Treatment switch
        {
            AbsenceTreatment.Zero => Exact.Zero,
            AbsenceTreatment.Give => rule.Points,
            AbsenceTreatment.Skip => Quantity.Of(Absence.NotApplicable),
            _ => counted.Absence == Absence.NoTarget ? Quantity.Of(Absence.NotAvailable) : counted,
        };
        if (trace is null)
            return given;
        trace.Lines.Add(rule.Treatment switch
        {
            AbsenceTreatment.Zero => NodeTexts.Say("absent.zero", counted.Absence),
            AbsenceTreatment.Give => NodeTexts.Say("absent.give", counted.Absence, Numbers.Of(rule.Points)),
            AbsenceTreatment.Skip => NodeTexts.Say("absent.skip", counted.Absence),
            _ => NodeTexts.Say("absent.unknown", counted.Absence),
        });
        if (given.TryGetValue(out var points))
            trace.Step(TraceWriter.Text(points), points);
        return given;
    }
}
