using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Gives the scores of lines that stand in no sheet.</summary>
internal interface ILineColumns : INodeColumns
{
    /// <summary>Gives the points of a line for every row of a field.</summary>
    Quantity[] Of(SchemeNode line, EvaluationField field);
}
