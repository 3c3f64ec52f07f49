using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>The figures that a line needs, in its scorer and in its modifiers.</summary>
internal static class LineUses
{
    public static IEnumerable<FigureDefinition> FiguresOf(SchemeNode line)
    {
        var options = line.Options;
        IEnumerable<FigureDefinition> used = line is Criterion criterion ? criterion.Figures : [];
        if (options.Times is { } times)
            used = used.Append(times);
        if (options.OnlyIf is { } onlyIf)
            used = used.Concat(onlyIf.Figures);
        return used.Concat(options.Missing.Figures).Concat(options.NoTarget.Figures).Concat(options.Vetoes.SelectMany(veto => veto.If.Figures));
    }
}
