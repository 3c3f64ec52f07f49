namespace FamilyOnline.Rules;

/// <summary>A question with the answers yes, no and not known (条件).</summary>
public abstract class Condition
{
    private protected Condition()
    {
    }

    /// <summary>Gets the question in words that a reader of the rule knows.</summary>
    public abstract string Text { get; }

    /// <summary>Gets the question in the words of a reader who knows no rule language, in Chinese and English; titles stand where they are known.</summary>
    public LocalizedText Wording => Say(FigureTitles.None);

    /// <summary>Says the question, with the titles that are known.</summary>
    internal abstract LocalizedText Say(FigureTitles titles);

    /// <summary>Gets the ids of the metrics it needs.</summary>
    public IEnumerable<string> Metrics => Figures.SelectMany(figure => figure.Metrics);

    /// <summary>Gets the figures it asks.</summary>
    internal abstract IEnumerable<FigureDefinition> Figures { get; }

    /// <summary>Answers the question for a candidate: null where a figure is missing and the rest does not decide.</summary>
    public abstract bool? Holds(FigureContext context);

    /// <summary>Answers the question for every row of a field: the same answers as <see cref="Holds"/> gives.</summary>
    internal virtual Truth[] Column(EvaluationField field) => Truths.Each(field, row => Truths.Exactly(this, field, row));

    /// <summary>Gives why the answer is not known, where it is not: something is missing; else there is no target; else it does not apply.</summary>
    internal virtual Absence Lack(FigureContext context)
    {
        Absence[] lacks = [.. Figures.Select(figure => context.Field.At(figure, context.Row).Absence).Where(absence => absence != Absence.Unspecified)];
        return Worst(lacks);
    }

    /// <summary>Gives the reason that counts among several: what is missing may still come, so it goes before no target, and that before not applicable.</summary>
    internal static Absence Worst(IReadOnlyCollection<Absence> lacks) =>
        lacks.Count == 0 || lacks.Any(lack => lack is not (Absence.NoTarget or Absence.NotApplicable)) ? Absence.NotReported
        : lacks.Contains(Absence.NoTarget) ? Absence.NoTarget
        : Absence.NotApplicable;

    /// <summary>Gives every comparison with a bound that the answer hangs on, as it stands.</summary>
    internal virtual IEnumerable<CompareCondition> Comparisons => [];

    /// <summary>Gets how many questions it asks.</summary>
    internal virtual int Size => 1;

    /// <summary>Says by how much figures would have to differ for the answer to be yes; nothing where it is, or where a figure is not known.</summary>
    internal virtual IEnumerable<FigureGap> Gaps(FigureContext context) =>
        Comparisons.Select(comparison => comparison.Gap(context)).OfType<FigureGap>();

    /// <summary>Writes <see cref="Text"/>.</summary>
    public sealed override string ToString() => Text;
}
