namespace FamilyOnline.Schemes;

/// <summary>A line whose parts differ by class: each candidate is scored on the sheet of its class (分类评分表).</summary>
public sealed class CriterionSheets : SchemeNode
{
    internal CriterionSheets(string id, LocalizedText title, Exact? points, IEnumerable<KeyValuePair<string, CriterionGroup>> sheets, NodeOptions options, Provenance? provenance)
        : base(id, title, points, options, provenance)
    {
        Sheets = Array.AsReadOnly(sheets.ToArray());
        Require.That(Sheets.Count > 0, $"The line '{id}' needs at least one sheet.", nameof(sheets));
    }

    /// <summary>Gets the sheets by class; <c>otherwise</c> is for every class that is not named.</summary>
    public IReadOnlyList<KeyValuePair<string, CriterionGroup>> Sheets { get; }

    /// <summary>Gets the grouping whose groups the sheets are named by, where candidates have one of that name; null where the line does not say.</summary>
    internal string? SheetBy { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<SchemeNode> Below => [.. Sheets.Select(sheet => sheet.Value)];
}
