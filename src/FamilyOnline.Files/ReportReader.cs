using FamilyOnline.Packs;

namespace FamilyOnline.Files;

/// <summary>Reads reports from CSV as clerks' spreadsheets write it; docs/report-files.md says what a file may look like.</summary>
/// <remarks>
/// A file is taken whole or not at all. Every problem has its line and, as <see cref="Place.Column"/>, the number of the field on that line, counted
/// from 1 (0 where the whole line is meant): what a clerk sees as the spreadsheet's column. Where the header itself has an error, the lines below are not read.
/// The first 1000 errors and the first 1000 warnings are listed, and the rest counted.
/// </remarks>
public static class ReportReader
{
    /// <summary>Reads a report.</summary>
    /// <param name="path">The path of a CSV file in UTF-8 or GB18030; comma, tab or semicolon.</param>
    /// <param name="plan">The plan that says which units and metrics there are.</param>
    /// <returns>The report, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException">A parameter is missing.</exception>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<Report> Read(string path, ReportingPlan plan)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(plan);
        return File.Exists(path)
            ? Read(File.ReadAllBytes(path), path, plan)
            : new(null, [ReportProblems.Csv.NotFound.At(new Place(path, 0, 0), path)]);
    }

    /// <summary>Reads a report of a launched campaign.</summary>
    /// <param name="path">The path of a CSV file in UTF-8 or GB18030; comma, tab or semicolon.</param>
    /// <param name="campaign">The campaign whose units and metrics it may name.</param>
    /// <returns>The report, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException">A parameter is missing.</exception>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<Report> Read(string path, LaunchedCampaign campaign)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        return Read(path, campaign.Reporting);
    }

    /// <summary>Reads a report from a stream, from its present position to its end; the stream stays open.</summary>
    /// <param name="stream">The bytes of a CSV file; they are held in memory while they are read.</param>
    /// <param name="file">The name to give in problems.</param>
    /// <param name="plan">The plan that says which units and metrics there are.</param>
    /// <param name="linesRead">Hears every few thousand lines, and at the end, how many were read; null where nobody listens.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>The report, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException">A parameter is missing.</exception>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2 GB.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ReadResult<Report> Read(
        Stream stream, string file, ReportingPlan plan, IProgress<long>? linesRead = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        ArgumentNullException.ThrowIfNull(plan);
        cancellation.ThrowIfCancellationRequested();
        return Read(TextBytes.ReadAll(stream), file, plan, linesRead, cancellation);
    }

    /// <summary>Reads a report from a text.</summary>
    /// <param name="text">The text of a CSV file.</param>
    /// <param name="plan">The plan that says which units and metrics there are.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <returns>The report, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentNullException">A parameter is missing.</exception>
    public static ReadResult<Report> Parse(string text, ReportingPlan plan, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(plan);
        return ReportFile.Read(() => new StringReader(text), text.AsSpan().Count('\n') + 1, file, plan);
    }

    private static ReadResult<Report> Read(byte[] bytes, string file, ReportingPlan plan, IProgress<long>? linesRead = null, CancellationToken cancellation = default) =>
        TextBytes.Of(bytes) is { } text
            ? ReportFile.Read(text.Open, text.Lines, file, plan, linesRead, cancellation)
            : new(null, [ReportProblems.Csv.NotText.At(new Place(file, 0, 0))]);
}
