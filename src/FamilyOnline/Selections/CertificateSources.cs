using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>What of everything known a scheme was computed from: by the figures, registers and forms that its rules name.</summary>
/// <remarks>
/// Marks and entries of a figure go in for every subject: who has a mark decides which period is the newest and which judges there are. Reported figures go in
/// for candidates and for the units above them that rules look at.
/// </remarks>
internal sealed class CertificateSources
{
    public CertificateSources(Scheme scheme, IReadOnlyList<Candidate> candidates, Figures figures)
    {
        (Candidates, Figures) = (candidates, figures);
        HashSet<string> forms = [.. FormsOf(scheme)];
        HashSet<string> named = [.. scheme.Metrics, .. forms];
        var above = LevelsOf(scheme).SelectMany(level => candidates.Select(candidate => candidate.GroupIn(level))).OfType<string>();
        string[] subjects = [.. candidates.Select(candidate => candidate.Id).Concat(above).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Reported = [.. subjects.SelectMany(subject => named.Order(StringComparer.Ordinal).SelectMany(figure => figures.SeriesOf(subject, figure)))];
        Obligations = [.. candidates.SelectMany(candidate => figures.ObligationsOf(candidate.Id)).Where(status => forms.Contains(status.Obligation.Form.Id))];
        Marks = [.. figures.Marks.All.Where(mark => named.Contains(mark.Figure))];
        Entries = [.. figures.Marks.Occurrences.Where(entry => named.Contains(entry.Register))];
    }

    public IReadOnlyList<Candidate> Candidates { get; }

    public Figures Figures { get; }

    public IReadOnlyList<ReportedFigure> Reported { get; }

    public IReadOnlyList<ObligationStatus> Obligations { get; }

    public IReadOnlyList<Mark> Marks { get; }

    public IReadOnlyList<Occurrence> Entries { get; }

    private static IEnumerable<string> FormsOf(Scheme scheme) => scheme.Rules.Forms.Concat(scheme.Stages.SelectMany(FormsOf));

    private static IEnumerable<string> LevelsOf(Scheme scheme) => scheme.Rules.Levels.Concat(scheme.Stages.SelectMany(LevelsOf));
}
