namespace FamilyOnline.Files;

/// <summary>Reads one report from its header to its last line.</summary>
internal static class ReportFile
{
    private const int Stride = 4096;

    public static ReadResult<Report> Read(
        Func<TextReader> open, int lineCount, string? file, ReportingPlan plan, IProgress<long>? linesRead = null, CancellationToken cancellation = default)
    {
        ProblemList problems = new(ReportProblems.Csv, file);
        using CsvLines lines = new(open);
        if (!lines.Next())
        {
            problems.Add(ReportProblems.Csv.Empty, 0, 0, ReportColumns.Canonical);
            return new(null, problems.All);
        }

        var header = CsvHeader.Read(lines.Record, lines.Line, ReportColumns.All, ReportProblems.Csv, problems);
        if (problems.HasErrors)
            return new(null, problems.All);
        ReportFigures figures = new(problems, lineCount);
        Below(lines, new ReportLines(lines, header, new(plan), figures, problems), linesRead, cancellation);
        return new(problems.HasErrors ? null : new Report(plan, figures.All), problems.All);
    }

    private static void Below(CsvLines lines, ReportLines report, IProgress<long>? linesRead, CancellationToken cancellation)
    {
        var read = 0L;
        while (lines.Next())
        {
            report.Read();
            if (++read % Stride == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                linesRead?.Report(read);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        linesRead?.Report(read);
    }
}
