using System.Globalization;

namespace FamilyOnline.Files;

/// <summary>The columns of a list of candidates that are groupings: each must have a name that is an id, and no two the same.</summary>
internal static class CandidateGroupings
{
    public static void Check(CsvRow row)
    {
        Dictionary<string, CsvOther> seen = new(StringComparer.Ordinal);
        foreach (var grouping in row.Header.Others)
        {
            if (!Identifier.IsValid(grouping.Name))
                row.AddAt(new(CandidateProblems.BadGrouping, grouping.Text), grouping.Field);
            else if (!seen.TryAdd(grouping.Name, grouping))
                row.AddAt(Again(grouping, seen[grouping.Name]), grouping.Field);
        }
    }

    private static Fault Again(CsvOther grouping, CsvOther first) =>
        new(CandidateProblems.Csv.ColumnTwice, grouping.Name, first.Text, (first.Field + 1).ToString(CultureInfo.InvariantCulture));
}
