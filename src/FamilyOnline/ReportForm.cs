using NodaTime;

namespace FamilyOnline;

/// <summary>What is owed, by whom, how often and by when: a form of the reporting plan (报表表式).</summary>
public sealed class ReportForm
{
    private ReportForm(string id, LocalizedText title, IEnumerable<SubjectKind> owedBy, IEnumerable<string> metrics, Provenance provenance)
    {
        (Id, Title, Provenance) = (Require.Id(id), Require.NotNull(title), Require.NotNull(provenance));
        OwedBy = [.. owedBy];
        Metrics = Require.Distinct(metrics, metric => metric, "metric");
        Require.That(OwedBy.Count > 0 && !OwedBy.Contains(SubjectKind.Unspecified), $"Form '{id}' needs those who owe it.", nameof(owedBy));
        Require.That(Metrics.Count > 0, $"Form '{id}' needs metrics.", nameof(metrics));
    }

    /// <summary>Gets the id, such as <c>monthly-report</c>.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the kinds of subjects that owe it.</summary>
    public IReadOnlyList<SubjectKind> OwedBy { get; }

    /// <summary>Gets the ids of the metrics it asks for.</summary>
    public IReadOnlyList<string> Metrics { get; }

    /// <summary>Gets how often it is owed.</summary>
    public ReportFrequency Frequency { get; private init; }

    /// <summary>Gets, for a monthly form, the day of the next month by which it is due, 1 to 28; else 0.</summary>
    public int DueDay { get; private init; }

    /// <summary>Gets, for a form owed once, the last day that is in time; else the first day of the ISO calendar's year 1.</summary>
    public LocalDate DueDate { get; private init; }

    /// <summary>Gets what becomes of the day where it is not worked; it stays unless said otherwise.</summary>
    public DueMove Move { get; private init; } = DueMove.Unmoved;

    /// <summary>Gets the ids of the forms whose reports it is made of: approvals of the one wait for those of the others. Empty where it is made of none.</summary>
    public IReadOnlyList<string> RestsOn { get; private init; } = [];

    /// <summary>Gets where the plan asks for it, or why it was assumed.</summary>
    public Provenance Provenance { get; }

    /// <summary>Makes a form owed for every month of the campaign.</summary>
    /// <param name="id">The id, such as <c>monthly-report</c>.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="owedBy">The kinds of subjects that owe it.</param>
    /// <param name="metrics">The ids of the metrics it asks for.</param>
    /// <param name="dueDay">The day of the next month by which it is due, 1 to 28.</param>
    /// <param name="provenance">Where the plan asks for it, or why it was assumed.</param>
    /// <exception cref="ArgumentException">A part is missing or outside its range.</exception>
    public static ReportForm Monthly(
        string id, LocalizedText title, IEnumerable<SubjectKind> owedBy, IEnumerable<string> metrics, int dueDay, Provenance provenance)
    {
        Require.That(dueDay is >= 1 and <= 28, $"Form '{id}' is due on day 1 to 28 of the next month, but says {dueDay}.", nameof(dueDay));
        return new(id, title, owedBy, metrics, provenance) { Frequency = ReportFrequency.Monthly, DueDay = dueDay };
    }

    /// <summary>Makes a form owed once.</summary>
    /// <param name="id">The id, such as <c>setting-up</c>.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="owedBy">The kinds of subjects that owe it.</param>
    /// <param name="metrics">The ids of the metrics it asks for.</param>
    /// <param name="dueDate">The last day that is in time.</param>
    /// <param name="provenance">Where the plan asks for it, or why it was assumed.</param>
    /// <exception cref="ArgumentException">A part is missing.</exception>
    public static ReportForm Once(
        string id, LocalizedText title, IEnumerable<SubjectKind> owedBy, IEnumerable<string> metrics, LocalDate dueDate, Provenance provenance) =>
        new(id, title, owedBy, metrics, provenance) { Frequency = ReportFrequency.Once, DueDate = dueDate };

    /// <summary>Returns this form with another rule for days that are not worked.</summary>
    /// <exception cref="ArgumentException">The rule is unspecified.</exception>
    public ReportForm WithMove(DueMove move)
    {
        Require.That(move != DueMove.Unspecified, $"Form '{Id}' says whether the day on which it is due moves.", nameof(move));
        return new(Id, Title, OwedBy, Metrics, Provenance) { Frequency = Frequency, DueDay = DueDay, DueDate = DueDate, Move = move, RestsOn = RestsOn };
    }

    /// <summary>Returns this form as one that is made of the reports of others.</summary>
    /// <param name="forms">The ids of the other forms, in any order.</param>
    /// <exception cref="ArgumentException">An id is given twice or is that of this form, or not the county alone owes this form.</exception>
    public ReportForm RestingOn(params IEnumerable<string> forms)
    {
        var others = CheckedBasis(Id, OwedBy, forms);
        return new(Id, Title, OwedBy, Metrics, Provenance) { Frequency = Frequency, DueDay = DueDay, DueDate = DueDate, Move = Move, RestsOn = others };
    }

    /// <summary>Checks on which forms one may rest.</summary>
    internal static IReadOnlyList<string> CheckedBasis(string id, IReadOnlyList<SubjectKind> owedBy, IEnumerable<string> forms)
    {
        var others = Require.Distinct(forms.Select(form => Require.Id(form)), form => form, "form");
        Require.That(!others.Contains(id, StringComparer.Ordinal), $"Form '{id}' cannot rest on itself.", nameof(forms));
        Require.That(others.Count == 0 || owedBy.All(kind => kind == SubjectKind.County), $"Form '{id}' rests on others, so that the county alone can owe it.", nameof(forms));
        return others;
    }

    /// <summary>Writes the id.</summary>
    public override string ToString() => Id;
}
