namespace FamilyOnline.Ledgers;

/// <summary>A figure that is reported, corrected or withdrawn; each makes the next edition of the figure (数据流水).</summary>
/// <remarks>
/// A line says which edition it makes, so that the same line delivered twice is known for the same, and a correction made of an edition that no longer
/// stands is found out.
/// </remarks>
public sealed record FigureLine : JournalLine
{
    private FigureLine(EntryKind kind, FigureKey figure, int edition, Observation value, EntryGrounds grounds, int version)
        : base(kind, grounds)
    {
        Require.That(edition >= (kind == EntryKind.Reported ? 1 : 2), $"A figure's first edition is 1, and a correction or withdrawal makes 2 or more, but this makes {edition}.", nameof(edition));
        Require.That(kind == EntryKind.Withdrawn || version >= 1, $"The version of a metric's definition is 1 or more, but was {version}.", nameof(version));
        (Figure, Edition, Value, Version) = (Require.NotNull(figure), edition, value, version);
    }

    /// <summary>Gets which figure.</summary>
    public FigureKey Figure { get; }

    /// <summary>Gets the number of the edition that the line makes, from 1.</summary>
    public int Edition { get; }

    /// <summary>Gets the value or the reason for none; <see cref="Absence.NotReported"/> for a withdrawal.</summary>
    public Observation Value { get; }

    /// <summary>Gets the version of the metric's definition, 1 or more; 0 for a withdrawal.</summary>
    public int Version { get; }

    /// <summary>Gets the id of the form that brings the figure; null where none does, and for corrections and withdrawals, which stay with the form of what they correct.</summary>
    public string? Form { get; private init; }

    /// <summary>Reports a figure.</summary>
    /// <param name="figure">Which figure.</param>
    /// <param name="value">The value, or the reason for none.</param>
    /// <param name="grounds">Who reports it.</param>
    /// <param name="form">The id of the form that brings it; null for a figure outside any report.</param>
    /// <param name="version">The version of the metric's definition, 1 or more.</param>
    /// <param name="edition">The edition that this makes: 1, or the one after a withdrawal.</param>
    /// <exception cref="ArgumentException">A part is missing or outside its range.</exception>
    public static FigureLine Reported(FigureKey figure, Observation value, EntryGrounds grounds, string? form = null, int version = 1, int edition = 1) =>
        new(EntryKind.Reported, figure, edition, value, grounds, version) { Form = form is null ? null : Require.Id(form) };

    /// <summary>Corrects a figure.</summary>
    /// <param name="figure">Which figure.</param>
    /// <param name="edition">The edition that this makes: the one after that which stands.</param>
    /// <param name="value">The value, or the reason for none, that now stands.</param>
    /// <param name="grounds">Who corrects it and why.</param>
    /// <param name="version">The version of the metric's definition, 1 or more.</param>
    /// <exception cref="ArgumentException">A part is missing or outside its range, or there is no reason.</exception>
    public static FigureLine Corrected(FigureKey figure, int edition, Observation value, EntryGrounds grounds, int version = 1) =>
        new(EntryKind.Corrected, figure, edition, value, grounds, version);

    /// <summary>Takes a figure back.</summary>
    /// <param name="figure">Which figure.</param>
    /// <param name="edition">The edition that this makes: the one after that which stands.</param>
    /// <param name="grounds">Who takes it back and why.</param>
    /// <exception cref="ArgumentException">A part is missing or outside its range, or there is no reason.</exception>
    public static FigureLine Withdrawn(FigureKey figure, int edition, EntryGrounds grounds) =>
        new(EntryKind.Withdrawn, figure, edition, Observation.Of(Absence.NotReported), grounds, 0);

    /// <summary>Writes what the line does.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kind} #{Edition} {Figure}: {Value}");
}
