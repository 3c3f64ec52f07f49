namespace FamilyOnline.Rules;

/// <summary>What people call metrics, forms and lines; whatever has no title is called by its id (名称表).</summary>
/// <param name="metric">Gives the title of a metric or a form; null where it has none.</param>
/// <param name="line">Gives the title of a line, or of an earlier stage's line such as <c>vote.total</c>; null where it has none.</param>
internal sealed class FigureTitles(Func<string, LocalizedText?> metric, Func<string, LocalizedText?> line)
{
    /// <summary>Gets what is known where nothing is.</summary>
    public static FigureTitles None { get; } = new(_ => null, _ => null);

    /// <summary>Names a metric, a form, a register or a kind of members; what is judged under a line's own id is called like the line.</summary>
    public LocalizedText OfMetric(string id) => metric(id) ?? line(id) ?? new LocalizedText(id);

    /// <summary>Names the points of a line.</summary>
    public LocalizedText OfLine(string id) => id == "total" ? Wordings.Say("total")
        : id.EndsWith(".total", StringComparison.Ordinal) && line(id) is { } total ? total
        : Wordings.Say("line", line(id) ?? new LocalizedText(id));
}
