namespace FamilyOnline.Rules;

/// <summary>Finds the mark that a figure stands for, with its reason.</summary>
internal static class StatedMark
{
    /// <summary>Gives the mark that counts for a row; null where the figure is none that is stated, or nobody states it.</summary>
    public static Mark? Of(FigureDefinition figure, EvaluationField field, int row) =>
        NamedFigure.Meant(figure) is MetricFigure metric && !field.Figures.Marks.IsRegister(metric.Metric) ? FigureSource.Of(field, metric.Metric).Mark(row) : null;
}
