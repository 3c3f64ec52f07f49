using System.Buffers;
using FamilyOnline.Documents;

namespace FamilyOnline.Files;

/// <summary>Tells why a text is no YAML: first the mistakes that people make, with their places; else what the parser says.</summary>
internal sealed class YamlSyntax(string text, string? file, DocumentProblems problems)
{
    /// <summary>Signs that steer a screen, or the direction of writing, and so hide what a file says.</summary>
    private static readonly SearchValues<char> ControlSigns = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(sign => char.IsControl(sign) && sign is not ('\t' or '\n' or '\r' or '\u0085')), .. "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"]);

    private string[] Lines => field ??= text.ReplaceLineEndings("\n").Split('\n');

    private int Told => problems.All.Count;

    /// <summary>Refuses what no text of a pack holds: control signs and directives.</summary>
    public bool IsPlainText()
    {
        var before = Told;
        var control = text.AsSpan().IndexOfAny(ControlSigns);
        if (control >= 0)
            problems.Add(YamlProblems.ControlSign.At(PlaceOf(control), $"U+{(int)text[control]:X4}"));
        foreach (var (line, number) in Lines.TakeWhile(line => line.Length == 0 || line[0] is '#' or '%').Select((line, i) => (line, i + 1)).Where(pair => pair.line is ['%', ..]))
            problems.Add(YamlProblems.Directive.At(new Place(file, number, 1), line));
        return Told == before;
    }

    /// <summary>Tells of a syntax error at a place.</summary>
    public void Refuse(Place place, string message)
    {
        var before = Told;
        TellTabs();
        if (Told == before)
            TellFullWidth(place.Line);
        if (Told == before && Unclosed.Find(text, file, place) is var (opened, sign, closing))
            problems.Add(YamlProblems.Unclosed.At(opened, sign, closing));
        if (Told == before)
            problems.Add(YamlProblems.Syntax.At(place, message));
    }

    private void TellTabs()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            var indent = Lines[i].AsSpan().IndexOfAnyExcept(' ', '\t');
            if (indent > 0 && Lines[i].IndexOf('\t', 0, indent) is >= 0 and var tab)
                problems.Add(YamlProblems.Tab.At(new Place(file, i + 1, tab + 1)));
        }
    }

    /// <summary>The parser often notices a line late, so that the line before is looked at too.</summary>
    private void TellFullWidth(int line)
    {
        for (var i = Math.Max(0, line - 2); i < Math.Min(Lines.Length, line); i++)
        {
            if (FullWidthSigns.In(Lines[i]) is >= 0 and var sign)
                problems.Add(YamlProblems.FullWidth.At(new Place(file, i + 1, sign + 1), Lines[i][sign].ToString(), FullWidthSigns.Plain(Lines[i][sign])));
        }
    }

    private Place PlaceOf(int index)
    {
        var before = text.AsSpan(0, index);
        var lineStart = before.LastIndexOf('\n') + 1;
        return new(file, before.Count('\n') + 1, index - lineStart + 1);
    }
}
