namespace FamilyOnline;

/// <summary>A rule by which figures are looked at: what it finds is to be confirmed or corrected by people, and no figure is ever changed (核查规则).</summary>
/// <remarks>
/// Settings by kind: a range takes <c>Least</c>, <c>Most</c>, <c>Per</c>; a part <c>Whole</c>; a split <c>Split</c>; growth <c>Least</c>, <c>Most</c>, <c>Since</c>, <c>Measure</c>;
/// agreement of levels <c>Tolerance</c>; peers <c>Among</c>, <c>Per</c>, <c>Method</c>, <c>Threshold</c>, <c>Fewest</c>; history the last three and <c>Per</c>.
/// All but agreement of levels take <c>Level</c>. A figure exactly on a limit is no finding.
/// </remarks>
public sealed class FigureCheck
{
    /// <summary>The fewest values out of which an outlier is told, unless a check says otherwise.</summary>
    public const int UsualFewest = 6;

    private static readonly Exact ModifiedThreshold = Exact.Ratio(7, 2);

    /// <summary>Declares a check.</summary>
    /// <param name="id">Its id, such as <c>online-within-households</c>; it begins the keys of its findings.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="metric">The id of the metric whose figures are looked at.</param>
    /// <param name="kind">What they are held against.</param>
    /// <param name="severity">How much a finding weighs.</param>
    /// <param name="provenance">Who asks for it, or why it was assumed.</param>
    /// <param name="options">Bounds, method and the like.</param>
    /// <exception cref="ArgumentException">A part is missing, or the options do not fit the kind.</exception>
    public FigureCheck(string id, LocalizedText title, string metric, FigureCheckKind kind, FindingSeverity severity, Provenance provenance, FigureCheckOptions? options = null)
    {
        Require.That(kind != FigureCheckKind.Unspecified, $"Check '{id}' needs a kind.", nameof(kind));
        Require.That(severity != FindingSeverity.Unspecified, $"Check '{id}' needs a severity.", nameof(severity));
        (Id, Title, Metric, Kind, Severity) = (Require.Id(id), Require.NotNull(title), Require.Id(metric), kind, severity);
        (Provenance, Options) = (Require.NotNull(provenance), options ?? new());
        if (FigureCheckFaults.Of(kind, Options).FirstOrDefault() is { } fault)
            throw new ArgumentException($"Check '{id}': {fault.Text}", nameof(options));
    }

    /// <summary>Gets its id.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the id of the metric whose figures are looked at.</summary>
    public string Metric { get; }

    /// <summary>Gets what they are held against.</summary>
    public FigureCheckKind Kind { get; }

    /// <summary>Gets how much a finding weighs.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Gets who asks for it, or why it was assumed.</summary>
    public Provenance Provenance { get; }

    /// <summary>Gets bounds, method and the like, as given.</summary>
    public FigureCheckOptions Options { get; }

    /// <summary>Gets how outliers are told.</summary>
    internal OutlierMethod Method => Options.Method ?? OutlierMethod.ModifiedZScore;

    /// <summary>Gets the threshold of the method.</summary>
    internal Exact Threshold => Options.Threshold ?? Method switch
    {
        OutlierMethod.TukeyFences => Exact.Ratio(3, 2),
        OutlierMethod.ZScore => 3,
        _ => ModifiedThreshold,
    };

    /// <summary>Gets the fewest values out of which an outlier is told.</summary>
    internal int Fewest => Options.Fewest ?? UsualFewest;

    /// <summary>Writes the id.</summary>
    public override string ToString() => Id;
}
