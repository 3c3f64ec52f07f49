using FamilyOnline.Evaluations;
using FamilyOnline.Packs;
using FamilyOnline.Schemes;
using FamilyOnline.Selections;
using FamilyOnline.TestSupport;
using NodaTime;

namespace FamilyOnline.Files.Tests.Support;

/// <summary>Runs schemes over figures and candidates that stand in files, or in texts as such files have them.</summary>
internal static class SchemeFiles
{
    /// <summary>The day that no rule of these examples asks for.</summary>
    public static readonly LocalDate AnyDay = new(2024, 12, 31);

    /// <summary>Runs a file of samples/schemes over a file of figures beside it.</summary>
    public static SelectionRun OfSamples(string scheme, string figures, string? candidates = null) => Run(
        SchemeFileReader.Read(InSamples(scheme)), MarkReader.Read(InSamples(figures)), candidates is null ? null : CandidateReader.Read(InSamples(candidates)));

    /// <summary>Runs a scheme's text over texts of figures and candidates.</summary>
    public static SelectionRun Texts(string scheme, string figures, string? candidates = null, SelectionOptions? input = null, LocalDate? asOf = null) => Run(
        SchemeFileReader.Parse(scheme), MarkReader.Parse(figures), candidates is null ? null : CandidateReader.Parse(candidates), input, asOf);

    /// <summary>Runs what was read; a problem, even a warning, fails the test with its text.</summary>
    public static SelectionRun Run(
        ReadResult<SchemeBook> scheme, ReadResult<Marks> figures, ReadResult<CandidateList>? candidates = null, SelectionOptions? input = null, LocalDate? asOf = null)
    {
        Assert.Empty(Read.Show([.. scheme.Problems, .. figures.Problems, .. candidates?.Problems ?? []]));
        return Run(scheme.Value[0], figures.Value, candidates?.Value ?? CandidateList.Of(figures.Value), input, asOf);
    }

    public static SelectionRun Run(Scheme scheme, Marks figures, CandidateList candidates, SelectionOptions? input = null, LocalDate? asOf = null) => Selector.Run(
        scheme, candidates.Candidates, new Figures(asOf ?? AnyDay, [], marks: figures), (input ?? new()) with { EarlierAwards = candidates.EarlierAwards });

    /// <summary>Rank and id of everybody in the last stage, in the order of the evaluation; a dash for who is not ranked.</summary>
    public static string Ranks(this SelectionRun run) => run.Final.Evaluation.Ranks();

    public static string Ranks(this Evaluation evaluation) =>
        string.Join(' ', evaluation.Scores.Select(score => $"{score.Rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}{score.Candidate.Id}"));

    /// <summary>The exact points of some lines of one candidate in the last stage.</summary>
    public static string Points(this SelectionRun run, string candidate, params string[] lines) =>
        string.Join(' ', lines.Select(line => run.Final.Evaluation[candidate].PointsOf(line)));

    private static string InSamples(string file) => RepositoryPaths.InRoot("samples", "schemes", file);
}
