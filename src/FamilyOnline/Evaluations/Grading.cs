using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Finds the grade: the first row that holds and is not barred.</summary>
internal static class Grading
{
    /// <summary>Gives the grade of who is ranked; null where no row holds, or where one before it is not known.</summary>
    public static GradeRow? Of(Scheme scheme, EvaluationField field, Standing standing)
    {
        if (!standing.IsRanked)
            return null;
        foreach (var row in scheme.Grades)
        {
            var holds = row.If is null ? true : row.If.Holds(new FigureContext(field, standing.Row, null));
            if (holds is null)
                return null;
            if (holds == true && !IsBarred(scheme, row, standing))
                return row;
        }

        return null;
    }

    /// <summary>A bar on <c>award</c> takes every grade but the last.</summary>
    private static bool IsBarred(Scheme scheme, GradeRow row, Standing standing) =>
        standing.Barred.Contains(row.Grade.Chinese, StringComparer.Ordinal) || (row.Grade.English is { } english && standing.Barred.Contains(english, StringComparer.Ordinal))
        || (standing.Barred.Contains(VetoSection.Award, StringComparer.Ordinal) && row != scheme.Grades[^1]);
}
