using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Finds the grade: the first row that holds and is not barred.</summary>
internal static class Grading
{
    /// <summary>Gives the grade of who is ranked; null where no row holds, or where one before it is not known.</summary>
    public static GradeRow? Of(Scheme scheme, IReadOnlyList<Truth[]?> columns, Standing standing)
    {
        if (!standing.IsRanked)
            return null;
        for (var grade = 0; grade < columns.Count; grade++)
        {
            var holds = columns[grade]?[standing.Row] ?? Truth.Yes;
            if (holds == Truth.Unknown)
                return null;
            if (holds == Truth.Yes && !IsBarred(scheme, scheme.Grades[grade], standing))
                return scheme.Grades[grade];
        }

        return null;
    }

    /// <summary>Answers the condition of every grade for every row; null for a grade without one.</summary>
    public static IReadOnlyList<Truth[]?> Columns(Scheme scheme, EvaluationField field) => [.. scheme.Grades.Select(grade => grade.If?.Column(field))];

    /// <summary>A bar on <c>award</c> takes every grade but the last.</summary>
    private static bool IsBarred(Scheme scheme, GradeRow row, Standing standing) =>
        standing.Barred.Contains(row.Grade.Chinese, StringComparer.Ordinal) || (row.Grade.English is { } english && standing.Barred.Contains(english, StringComparer.Ordinal))
        || (standing.Barred.Contains(VetoSection.Award, StringComparer.Ordinal) && row != scheme.Grades[^1]);
}
