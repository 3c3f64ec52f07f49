namespace FamilyOnline.Rules;

/// <summary>A figure as it was in the period before, and how it has changed since (上期值).</summary>
/// <remarks>
/// Whatever the figure is computed from is looked at one period back: a ratio is divided, and a mean taken, of what was known then. Not applicable where there
/// is no period before: in the first year there is nothing to compare with.
/// </remarks>
public sealed class PreviousFigure : FigureDefinition
{
    private readonly FigureDefinition _of;
    private readonly bool _isChange;

    /// <summary>Looks back by one period.</summary>
    /// <param name="of">A metric, or what is computed from metrics.</param>
    /// <param name="isChange">Whether the change since is meant: now minus then.</param>
    public PreviousFigure(FigureDefinition of, bool isChange = false) => (_of, _isChange) = (Require.NotNull(of), isChange);

    /// <inheritdoc/>
    public override string Text => $"{(_isChange ? "change" : "previous")} {_of.Text}";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Say(_isChange ? "change" : "previous", _of.SayWithin(titles));

    /// <inheritdoc/>
    internal override NumberForm Form => _of.Form;

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Uses => [_of];

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Parts => _isChange ? [_of] : [];

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field)
    {
        var then = field.Through(field.Setting with { Back = field.Setting.Back + 1 }).Column(_of);
        if (!_isChange)
            return then;
        var now = field.Column(_of);
        return Each(field, row => Change(now[row], then[row]));
    }

    /// <summary>Tells whether there is a period before for whatever a figure is computed from: entries, ballots, days and lines have none.</summary>
    internal static bool IsPossible(FigureDefinition of) =>
        of is not (IEntriesFigure or BallotsFigure or DaysLateFigure or TargetFigure or ParentFigure or MembersFigure) && of.Node is null && of is not ILineFigure && of.Uses.All(IsPossible);

    private static Quantity Change(Quantity now, Quantity then)
    {
        if (!now.TryGetValue(out var newer))
            return now;
        return then.TryGetValue(out var older) ? newer - older : then;
    }
}
