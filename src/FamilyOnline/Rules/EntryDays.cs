using NodaTime;

namespace FamilyOnline.Rules;

/// <summary>The days on which those who take part have entries in registers, or owed something: they say which months there are where nothing else does.</summary>
internal static class EntryDays
{
    /// <summary>Gives the days, up to that of the evaluation; of what was owed, the last day of its period.</summary>
    public static IEnumerable<LocalDate> Of(EvaluationField field, IReadOnlyList<string> figures) =>
        field.Rows.SelectMany(row => figures.SelectMany(figure => OfRow(field, row.Candidate.Id, figure))).Where(day => day <= field.Figures.AsOf);

    /// <summary>Tells whether anybody has an entry in a register, or owed something under a form.</summary>
    public static bool HasEntries(EvaluationField field, string figure) =>
        field.Figures.Marks.IsRegister(figure) || Array.Exists(field.Rows, row => ObligationsFigure.Owed(field.Figures, row.Candidate.Id, figure).Any());

    private static IEnumerable<LocalDate> OfRow(EvaluationField field, string candidate, string figure) =>
        field.Figures.Marks.EntriesOf(candidate, figure).Select(entry => entry.Date).OfType<LocalDate>()
            .Concat(ObligationsFigure.Owed(field.Figures, candidate, figure).Where(owed => owed.Period.IsSpecified).Select(owed => owed.Period.Last));
}
