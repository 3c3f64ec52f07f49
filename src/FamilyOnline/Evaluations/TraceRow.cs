namespace FamilyOnline.Evaluations;

/// <summary>A line of the sheet as a row of a table, every cell written for people (计分表行).</summary>
/// <param name="Depth">How many lines it stands below.</param>
/// <param name="Line">The line's title.</param>
/// <param name="Rule">The kind of rule.</param>
/// <param name="Found">The figures, as they were found.</param>
/// <param name="Arithmetic">The calculation.</param>
/// <param name="Points">The points, or why there are none.</param>
/// <param name="Of">The most points; empty where there is no most.</param>
/// <param name="Deduction">What was taken or missed, and why (扣分及其原因).</param>
/// <param name="Source">Where the line comes from.</param>
public sealed record TraceRow(int Depth, string Line, string Rule, string Found, string Arithmetic, string Points, string Of, string Deduction, string Source)
{
    /// <summary>Gets the cells, in the order of the table's header; the line is set in by its depth.</summary>
    public IReadOnlyList<string> Cells => [new string('　', Depth) + Line, Rule, Found, Arithmetic, Points, Of, Deduction, Source];
}
