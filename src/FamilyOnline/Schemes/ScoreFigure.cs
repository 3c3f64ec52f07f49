using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>The score of a line that adds to nothing, and may feed a rank: <c>{ score: { … } }</c> (中间得分).</summary>
public sealed class ScoreFigure : FigureDefinition, ILineFigure
{
    internal ScoreFigure(SchemeNode line) => Line = line;

    /// <summary>Gets the line.</summary>
    public SchemeNode Line { get; }

    /// <inheritdoc/>
    public override string Text => $"score {Line.Id}";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Say("line", Line.Title);

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Uses => Line.SelfAndBelow().SelectMany(LineUses.FiguresOf);

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Parts => [];

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field) =>
        (field.Setting.Nodes as ILineColumns)?.Of(Line, field) ?? throw new InvalidOperationException($"The score of '{Line.Id}' is asked for, but no scheme is run.");
}
