namespace FamilyOnline.Rules;

/// <summary>How many entries of a register count for a candidate: not waived, in the window, and of the kinds asked for (登记台账).</summary>
/// <remarks>
/// A count is the sum of the entries' counts, each times its credit. While a register is not filed nobody knows, which is not 0; filed it is by an entry, or
/// by a mark that says how many there are.
/// </remarks>
public sealed class RegisterFigure : FigureDefinition, IEntriesFigure
{
    private readonly string _register;
    private readonly EntryFilter? _where;

    /// <summary>Counts all entries of a register.</summary>
    /// <param name="register">The register's id.</param>
    public RegisterFigure(string register)
        : this(register, null)
    {
    }

    internal RegisterFigure(string register, EntryFilter? where) => (_register, _where) = (Require.Id(register), where);

    /// <inheritdoc/>
    public override string Text => _where is null ? $"register {_register}" : $"register {_register} ({_where.Text})";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => _where is null ? Wordings.Say("register", titles.OfMetric(_register)) : Wordings.Say("register.where", titles.OfMetric(_register), _where.Say());

    /// <inheritdoc/>
    public override IEnumerable<string> Metrics => [_register];

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field) => Each(field, row => Count(field, row));

    /// <inheritdoc/>
    IReadOnlyList<Occurrence>? IEntriesFigure.EntriesOf(EvaluationField field, int row)
    {
        var entries = field.Figures.Marks.EntriesOf(field.Rows[row].Candidate.Id, _register);
        if (entries.Count > 0)
            return [.. entries.Where(entry => Counts(entry, field, row))];
        var source = FigureSource.Of(field, _register);
        if (source.Mark(row) is { Reason: { } reason } mark && mark.Value.Number.TryGetValue(out var count) && count > Exact.Zero)
            return Entered(new(field.Rows[row].Candidate.Id, _register, new() { Count = count, Reason = reason }), field, row);
        return source.Value(row).TryGetValue(out var stated) && stated.IsZero ? [] : null;
    }

    /// <summary>Gives the entries of a row that would count, were they not waived.</summary>
    internal IEnumerable<Occurrence> WaivedOf(EvaluationField field, int row) =>
        field.Figures.Marks.EntriesOf(field.Rows[row].Candidate.Id, _register).Where(entry => entry.Waived is not null && _where?.Takes(entry) != false && EntryWindow.Contains(field, row, entry));

    /// <summary>A mark with a reason is an entry of which no more is known.</summary>
    private Occurrence[] Entered(Occurrence entry, EvaluationField field, int row) => Counts(entry, field, row) ? [entry] : [];

    private Quantity Count(EvaluationField field, int row) => ((IEntriesFigure)this).EntriesOf(field, row) is { } entries
        ? entries.Aggregate(Exact.Zero, (sum, entry) => sum + (entry.Count * entry.Credit))
        : _where is null ? FigureSource.Of(field, _register).Value(row) : Quantity.Of(Absence.NotReported);

    private bool Counts(Occurrence entry, EvaluationField field, int row) =>
        entry.Waived is null && _where?.Takes(entry) != false && EntryWindow.Contains(field, row, entry);
}
