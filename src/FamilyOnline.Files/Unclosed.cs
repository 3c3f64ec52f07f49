namespace FamilyOnline.Files;

/// <summary>Finds the bracket or quote that somebody forgot to close, in a text that is no YAML. The parser notices it only much later.</summary>
/// <remarks>It looks at signs, not at YAML's whole grammar, and is asked only after the parser has refused the text.</remarks>
internal sealed class Unclosed
{
    private readonly string _text;
    private readonly Stack<int> _open = new();
    private int _at;
    private bool _begins = true;

    private Unclosed(string text) => _text = text;

    /// <summary>Finds what is not closed: its place, the sign, and the sign that closes it.</summary>
    /// <param name="text">The text that was refused.</param>
    /// <param name="file">The file, for the place.</param>
    /// <param name="refused">Where the parser refused it: at a quote, if that is what is not closed.</param>
    public static (Place Opened, string Sign, string Closing)? Find(string text, string? file, Place refused)
    {
        var line = text.Split('\n').ElementAtOrDefault(refused.Line - 1) ?? "";
        if (refused.Column > 0 && refused.Column <= line.Length && line[refused.Column - 1] is ('"' or '\'') and var quote && line.IndexOf(quote, refused.Column) < 0)
            return (refused, quote.ToString(), quote.ToString());
        if (new Unclosed(text).Bracket() is not { } at)
            return null;
        var before = text.AsSpan(0, at);
        Place opened = new(file, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
        return (opened, text[at].ToString(), Closing(text[at]).ToString());
    }

    private static char Closing(char sign) => sign == '[' ? ']' : '}';

    private int? Bracket()
    {
        for (; _at < _text.Length; _at++)
        {
            var sign = _text[_at];
            if (sign is (']' or '}') && _open.Count > 0 && Closing(_text[_open.Peek()]) != sign)
                return _open.Any(open => Closing(_text[open]) == sign) ? _open.Peek() : null;
            Step(sign);
        }

        return _open.Count > 0 ? _open.Peek() : null;
    }

    private void Step(char sign)
    {
        var begins = _begins;
        _begins = sign is '\n' or '[' or '{' || (sign is (',' or ':' or '-') && IsBlank(_at + 1)) || (begins && sign is (' ' or '\r'));
        if (sign == '#' && (_at == 0 || IsBlank(_at - 1)))
            _at = End('\n') - 1;
        else if (begins && sign is ('"' or '\''))
            _at = End(sign);
        else if (sign is ('[' or '{') && (begins || _open.Count > 0))
            _open.Push(_at);
        else if (sign is (']' or '}') && _open.Count > 0)
            _open.Pop();
    }

    private bool IsBlank(int at) => at >= _text.Length || _text[at] is ' ' or '\n' or '\r';

    private int End(char sign) => _text.IndexOf(sign, _at + 1) is >= 0 and var end ? end : _text.Length;
}
