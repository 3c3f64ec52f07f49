using FamilyOnline.Documents;

namespace FamilyOnline.Tests.Support;

/// <summary>
/// Reads the flow form of a rule, <c>{ of: rate, at: 90%, below: { per: 3pp, lose: 1 } }</c>, so that a test reads as the rule does.
/// Places are those of the text. Only what tests need: maps, lists, plain words and words in double quotes.
/// </summary>
internal sealed class RuleText
{
    private readonly string _text;
    private int _at;

    private RuleText(string text) => _text = text;

    public static DocumentNode Parse(string text)
    {
        RuleText reader = new(text);
        var node = reader.Node();
        reader.Blanks();
        return reader._at == text.Length ? node : throw new FormatException($"The rule goes on at {reader.Here()}: {text[reader._at..]}");
    }

    private DocumentNode Node()
    {
        Blanks();
        var place = Here();
        return Peek() switch
        {
            '{' => new DocumentMap(Items('}', Entry), place),
            '[' => new DocumentList(Items(']', Node), place),
            '"' => new DocumentScalar(Quoted(), place, isQuoted: true),
            _ => new DocumentScalar(Plain(), place),
        };
    }

    private DocumentEntry Entry()
    {
        Blanks();
        var (place, isQuoted) = (Here(), Peek() == '"');
        var key = isQuoted ? Quoted() : Plain();
        Blanks();
        Take(':');
        return new(key, place, Node(), isQuoted);
    }

    private List<T> Items<T>(char close, Func<T> item)
    {
        List<T> items = [];
        _at++;
        for (Blanks(); Peek() != close; Blanks())
        {
            items.Add(item());
            Blanks();
            if (Peek() != close)
                Take(',');
        }

        _at++;
        return items;
    }

    private string Quoted()
    {
        var end = _text.IndexOf('"', _at + 1);
        var text = _text[(_at + 1)..end];
        _at = end + 1;
        return text;
    }

    private string Plain()
    {
        var start = _at;
        while (_at < _text.Length && !",{}[]".Contains(_text[_at], StringComparison.Ordinal) && !(_text[_at] == ':' && (_at + 1 == _text.Length || char.IsWhiteSpace(_text[_at + 1]))))
            _at++;
        return _text[start.._at].Trim();
    }

    private void Blanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }

    private void Take(char expected)
    {
        if (Peek() != expected)
            throw new FormatException($"'{expected}' was expected at {Here()}, but the rule goes on: {_text[_at..]}");
        _at++;
    }

    private char Peek() => _at < _text.Length ? _text[_at] : throw new FormatException("The rule ends too early.");

    private Place Here()
    {
        var before = _text[.._at];
        return new(null, before.Count(c => c == '\n') + 1, _at - before.LastIndexOf('\n'));
    }
}
