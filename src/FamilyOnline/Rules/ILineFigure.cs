namespace FamilyOnline.Rules;

/// <summary>A figure that is the score of a line which stands in no sheet.</summary>
internal interface ILineFigure;
