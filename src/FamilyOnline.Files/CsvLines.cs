using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace FamilyOnline.Files;

/// <summary>Goes through the lines of a CSV text, blank ones left out, and knows on which line of the file each begins.</summary>
internal sealed class CsvLines : IDisposable
{
    private readonly CsvParser _parser;
    private readonly HashSet<int> _badQuotes = [];
    private int _field;
    private int _ended;

    public CsvLines(Func<TextReader> open)
    {
        _parser = new CsvParser(open(), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = CsvDelimiter.Of(open),
            IgnoreBlankLines = false,
            BufferSize = 65536,
            // The same few texts stand on most lines: half the memory is not asked for.
            CacheFields = true,
            BadDataFound = _ => _badQuotes.Add(_field),
        });
    }

    /// <summary>Gets the line of the file on which the present record begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Gets how many fields the present record has.</summary>
    public int Count => _parser.Count;

    /// <summary>Gets a field of the present record, counted from 0.</summary>
    public string this[int field] => _parser[_field = field];

    /// <summary>Gets the fields of the present record.</summary>
    public string[] Record => _parser.Record ?? [];

    /// <summary>Goes to the next record that is not blank.</summary>
    public bool Next()
    {
        while (_parser.Read())
        {
            Line = _ended + 1;
            _ended = _parser.RawRow;
            if (_badQuotes.Count > 0)
                _badQuotes.Clear();
            if (!IsBlank())
                return true;
        }

        return false;
    }

    /// <summary>Reads a field; false where its quotation marks are wrong.</summary>
    public bool TryGet(int field, out string text)
    {
        text = this[field];
        return _badQuotes.Count == 0 || !_badQuotes.Contains(field);
    }

    public void Dispose() => _parser.Dispose();

    private bool IsBlank()
    {
        for (var i = 0; i < _parser.Count; i++)
            if (!string.IsNullOrWhiteSpace(this[i]))
                return false;
        return true;
    }
}
