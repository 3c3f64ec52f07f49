using System.Globalization;
using FamilyOnline.Documents;
using FamilyOnline.Evaluations;
using FamilyOnline.Plugins;

namespace FamilyOnline.Selections;

/// <summary>The result of a selection, with everything needed to check it: rules, figures, points, outcomes (评选凭证).</summary>
public sealed class Certificate
{
    private readonly Dictionary<string, CertificateEntry> _byId;

    internal Certificate(Evaluation evaluation, SelectionOptions input, IReadOnlyList<CertificateEntry> entries, int openPlaces)
    {
        (Evaluation, Input, Entries, OpenPlaces) = (evaluation, input, entries, openPlaces);
        _byId = entries.ToDictionary(entry => entry.Candidate.Id, StringComparer.Ordinal);
    }

    /// <summary>Gets the ranking it was chosen from.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>Gets the round, who won before, and what was decided about ties.</summary>
    public SelectionOptions Input { get; }

    /// <summary>Gets the round, from 1.</summary>
    public int Round => Input.Round;

    /// <summary>Gets the ids of those chosen in earlier rounds.</summary>
    public IReadOnlyList<string> EarlierWinners => Input.EarlierWinners;

    /// <summary>Gets whether it can be computed anew from itself: false for one stage of a run, whose candidates came from the stages before.</summary>
    public bool IsWhole => !Evaluation.Scheme.IsStage;

    /// <summary>Gets whether the quotas cannot be met by anybody, so that nobody is chosen.</summary>
    public bool QuotasUnmet { get; internal init; }

    /// <summary>Gets whether nobody knows how many places there are, or how many a quota asks for, so that nobody is chosen.</summary>
    public bool PlacesUnknown { get; internal init; }

    /// <summary>Gets the recorded decisions that decided nothing: they name somebody who is neither among the tied nor among equals at the line of a prize, more than there are places, or a choice that breaks a quota.</summary>
    public IReadOnlyList<string> UnusedDecisions { get; internal init; } = [];

    /// <summary>Gets everybody's line: the ranked first, in the order of rank; then the others by id.</summary>
    public IReadOnlyList<CertificateEntry> Entries { get; }

    /// <summary>Gets how many places a tie at the line leaves for whoever decides what no rule does; 0 where all is decided.</summary>
    public int OpenPlaces { get; }

    /// <summary>Gets those chosen, the best first.</summary>
    public IEnumerable<CertificateEntry> Selected => Entries.Where(entry => entry.Outcome == SelectionOutcome.Selected);

    /// <summary>Gets those who share the line, among whom a decision is open.</summary>
    public IEnumerable<CertificateEntry> Tied => Entries.Where(entry => entry.Outcome == SelectionOutcome.Tied);

    /// <summary>Gets the prizes that equals straddle, group by group, the best first; none where all is decided.</summary>
    public IReadOnlyList<PrizeTie> PrizeTies { get; internal init; } = [];

    /// <summary>Gets what the choice leaves open, in a sentence each: places at the line and prizes, how the scheme has them decided, and between whom. Places of the ranking are <see cref="Evaluation.Undecided"/>.</summary>
    public IReadOnlyList<LocalizedText> Undecided => [.. OpenChoice.Of(this)];

    /// <summary>Gets the points between the last chosen and the best left out; null where there is no such pair or a tie is open.</summary>
    public Exact? Margin => OpenPlaces > 0 ? null : Selected.LastOrDefault()?.Margin;

    /// <summary>Gets how many of the chosen belong to each class, in ordinal order: town and country both (城乡兼顾).</summary>
    public IReadOnlyList<(string Class, int Count)> Mix =>
    [
        .. Selected.GroupBy(entry => entry.Candidate.Class ?? "").OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Count())),
    ];

    /// <summary>Explains one candidate's result so that a citizen can check it with a pencil.</summary>
    /// <param name="candidate">The candidate's id.</param>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <exception cref="KeyNotFoundException">Nobody of that id took part.</exception>
    public string Explain(string candidate, CultureInfo? culture = null) => CertificateText.Explain(this, EntryOf(candidate), culture);

    /// <summary>Says in one sentence why a candidate was chosen or not.</summary>
    /// <param name="candidate">The candidate's id.</param>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <exception cref="KeyNotFoundException">Nobody of that id took part.</exception>
    public string Reason(string candidate, CultureInfo? culture = null) => CertificateText.Reason(this, EntryOf(candidate), culture);

    /// <summary>Gets a candidate's line.</summary>
    /// <exception cref="KeyNotFoundException">Nobody of that id took part.</exception>
    public CertificateEntry EntryOf(string candidate) => _byId.TryGetValue(Require.NotNull(candidate), out var entry)
        ? entry
        : throw new KeyNotFoundException($"Nobody called '{candidate}' took part.");

    /// <summary>Writes everything as JSON (<c>docs/schema/certificate-1.schema.json</c>): rules, figures and results, exact values as texts such as <c>"22/7"</c>. The same certificate gives the same bytes.</summary>
    /// <remarks>Of a stage only what came out is written, since it does not follow from the stage alone: the certificate of the run holds the rest.</remarks>
    public string ToJson() => JsonDocumentWriter.Write(CertificateDocument.Of(this));

    /// <summary>Reads a certificate back and computes it anew from the rules and figures that it holds.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <param name="plugins">The words that its rules may use; null takes the library's own.</param>
    /// <returns>The certificate, or every problem; a result that differs from what is computed is one, with both values.</returns>
    public static ReadResult<Certificate> Parse(string json, string? file = null, PluginRegistry? plugins = null) =>
        new CertificateReader(plugins ?? PluginRegistry.BuiltIn).Read(Require.NotNull(json), file);
}
