using System.Buffers;
using FamilyOnline.Documents;

namespace FamilyOnline.Files;

/// <summary>Tells why a text is no YAML: first the mistakes that people make, with their places; else what the parser says.</summary>
internal sealed class YamlSyntax(string text, string? file, DocumentProblems problems)
{
    /// <summary>Signs that steer a screen, or the direction of writing, and so hide what a file says.</summary>
    private static readonly SearchValues<char> ControlSigns = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(sign => char.IsControl(sign) && sign is not ('\t' or '\n' or '\r' or '\u0085')), .. "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"]);

    private static readonly SearchValues<char> KeySigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");

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

    /// <summary>Tells of every line with a full-width colon, where a whole document is one text because of them.</summary>
    /// <param name="read">The text that was read.</param>
    /// <param name="first">The first line of the document, from 1.</param>
    /// <param name="last">Its last line.</param>
    public bool TellColons(string read, int first, int last)
    {
        if (!read.Contains('：', StringComparison.Ordinal))
            return false;
        TellFullWidth(first - 1, Math.Min(last, Lines.Length), _ => true);
        return true;
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
        var (before, from, to) = (Told, Math.Max(0, line - 2), Math.Min(Lines.Length, line));
        TellFullWidth(from, to, _ => true);
        if (Told == before)
            return;
        TellFullWidth(0, from, IsKey);
        TellFullWidth(to, Lines.Length, IsKey);
    }

    /// <summary>Tells whether a line begins with a plain word and a full-width colon, as one would that was meant as a key.</summary>
    private static bool IsKey(string line)
    {
        var word = line.AsSpan().TrimStart(" -");
        return word.IndexOfAnyExcept(KeySigns) is > 0 and var end && word[end] == '：';
    }

    private void TellFullWidth(int from, int to, Func<string, bool> isMeant)
    {
        for (var i = from; i < to; i++)
        {
            if (isMeant(Lines[i]) && FullWidthSigns.In(Lines[i]) is >= 0 and var sign)
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
