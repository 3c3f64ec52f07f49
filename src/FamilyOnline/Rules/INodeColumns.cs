namespace FamilyOnline.Rules;

/// <summary>Gives figures the points of lines of the sheet, which they may be computed from.</summary>
internal interface INodeColumns
{
    /// <summary>Gives the points of a line, or of an earlier stage's line, for every row of a field.</summary>
    Quantity[] Of(string node, EvaluationField field);

    /// <summary>Gives the points of a line for one row.</summary>
    Quantity At(string node, EvaluationField field, int row);

    /// <summary>Encloses the points of a line for every row.</summary>
    BallColumn Balls(string node, EvaluationField field);
}
