namespace FamilyOnline.Rules;

/// <summary>Who states a figure, and for which periods, over all who take part; what is stated of anybody else opens no period and names no judge.</summary>
internal sealed class FigureSplits
{
    private readonly FieldSetting _setting;
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private readonly bool _hasPlainParties;

    private FigureSplits(IEnumerable<Mark> marks, FieldSetting setting)
    {
        _setting = setting;
        SortedSet<ReportingPeriod> periods = [];
        HashSet<(string? Kind, string By)> parties = [];
        foreach (var mark in marks)
        {
            HasMarks = true;
            if (mark.Period.IsSpecified && (mark.By is null || mark.By != Mark.Target))
                periods.Add(mark.Period);
            if (mark.By is not { } by || !setting.IsParty(by))
                continue;
            parties.Add((mark.ByKind, by));
            if (mark.ByKind is { } kind)
                _kinds.Add(kind);
            else
                _hasPlainParties = true;
        }

        (Periods, Parties) = ([.. periods], [.. parties.OrderBy(party => party.By, StringComparer.Ordinal)]);
    }

    public bool HasMarks { get; }

    public IReadOnlyList<ReportingPeriod> Periods { get; }

    private IReadOnlyList<(string? Kind, string By)> Parties { get; }

    public static FigureSplits Of(EvaluationField field, string figure) =>
        field.Shared((nameof(FigureSplits), figure), () => new FigureSplits(field.Figures.Marks.OfFigure(figure).Where(mark => mark.Subject == Mark.Everybody || field.Contains(mark.Subject)), field.Setting));

    /// <summary>Tells whether anybody states the figure for things of a kind: by <c>kind:name</c>, or by a name that says no kind.</summary>
    public bool IsSplitBy(string kind) => _hasPlainParties || _kinds.Contains(kind);

    /// <summary>Tells whether a mark was stated for a thing.</summary>
    public bool Names(Mark mark, FieldElement element) => IsOfKind(mark, element.Kind) && (mark.By == element.Name || mark.By == $"{element.Kind}:{element.Name}");

    public bool IsOfKind(Mark mark, string kind) => mark.By is { } by && _setting.IsParty(by) && (mark.ByKind is null || mark.ByKind == kind);

    /// <summary>Gives the names of all things of a kind that the figure is stated for, in ordinal order.</summary>
    public IEnumerable<string> NamesOf(string kind) => Parties.Where(party => party.Kind is null || party.Kind == kind).Select(party => party.Kind is null ? party.By : party.By[(kind.Length + 1)..]);
}
