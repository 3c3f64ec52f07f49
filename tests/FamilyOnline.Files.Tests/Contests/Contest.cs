using FamilyOnline.Files.Tests.Support;
using FamilyOnline.Selections;

namespace FamilyOnline.Files.Tests.Contests;

/// <summary>Runs a scheme of the reference pack over figures that a test writes as a file has them, or shorter as a table.</summary>
internal static class Contest
{
    public static SelectionRun Run(string scheme, string figures, string? candidates = null, SelectionOptions? input = null)
    {
        var (marks, listed) = (MarkReader.Parse(figures), candidates is null ? null : CandidateReader.Parse(candidates));
        Assert.Empty(Read.Show([.. marks.Problems, .. listed?.Problems ?? []]));
        return SchemeFiles.Run(County.Launched.Schemes[scheme], marks.Value, listed?.Value ?? CandidateList.Of(marks.Value), input);
    }

    /// <summary>Turns a table into a file of marks: the first column is the candidate, the second who states it (a dash for nobody), the others are figures; a dash says nothing.</summary>
    public static string Table(string table)
    {
        string[][] rows = [.. table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        var lines = from row in rows.Skip(1)
                    from at in Enumerable.Range(2, row.Length - 2)
                    where row[at] != "-"
                    select $"{row[0]},{rows[0][at]},{row[at]},,{(row[1] == "-" ? "" : row[1])}";
        return "candidate,figure,value,period,by\n" + string.Join('\n', lines);
    }

    /// <summary>Rank, id and prize of everybody who is ranked.</summary>
    public static string Prizes(this SelectionRun run) => string.Join(' ', run.Final.Evaluation.Scores.Where(score => score.Rank is not null)
        .Select(score => $"{score.Rank}{score.Candidate.Id}:{run.Final.Certificate!.EntryOf(score.Candidate.Id).Prize?.Id.Replace("-prize", "", StringComparison.Ordinal) ?? "-"}"));

    /// <summary>Candidates of a certificate's outcome.</summary>
    public static string With(this SelectionRun run, SelectionOutcome outcome) =>
        string.Join(' ', run.Final.Certificate!.Entries.Where(entry => entry.Outcome == outcome).Select(entry => entry.Candidate.Id).Order(StringComparer.Ordinal));
}
