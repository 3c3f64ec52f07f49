using System.Text;
using System.Text.Unicode;
using FamilyOnline.Documents;
using FamilyOnline.Ledgers;

namespace FamilyOnline.Files;

/// <summary>The bytes of a journal's file, read line by line.</summary>
internal sealed class JournalLines(byte[] bytes, string? file)
{
    private const int Limit = 1000;

    private readonly DocumentProblems _problems = new();
    private readonly List<JournalEntry> _entries = [];
    private readonly StringBuilder _written = new();
    private JournalHeader? _header;
    private int _line;

    public ReadResult<Journal> Read()
    {
        for (var start = 0; start < bytes.Length;)
        {
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            var isCut = length < 0;
            var line = bytes.AsSpan(start, isCut ? bytes.Length - start : length);
            _line++;
            if (isCut)
                Add(JournalProblems.CutOff);
            else
                Line(line);
            start += line.Length + 1;
        }

        if (_line == 0)
            Add(JournalProblems.Empty);
        return _problems.HasErrors ? new(null, Listed()) : Checked();
    }

    private void Line(ReadOnlySpan<byte> line)
    {
        if (!Utf8.IsValid(line))
        {
            Add(JournalProblems.NotText);
            return;
        }

        if (JsonLine.Read(line, file, _line, out var column) is not { } map)
        {
            Add(JournalProblems.BadLine, column);
            return;
        }

        _written.Clear();
        if (_line == 1)
        {
            _header = JournalHeader.Read(map, _problems);
            _header?.AppendTo(_written);
        }
        else if (JournalEntry.Read(map, _problems) is { } entry)
        {
            _entries.Add(entry);
            JsonLine.Append(_written, [.. entry.Fields, new("hash", entry.Hash)]);
        }

        Compare(line);
    }

    /// <summary>What was read must be written in the very same bytes; where nothing could be read, there is a problem already.</summary>
    private void Compare(ReadOnlySpan<byte> line)
    {
        if (_written.Length == 0)
            return;
        var same = line.CommonPrefixLength(Encoding.UTF8.GetBytes(_written.ToString()));
        if (same < line.Length || same + 1 < Encoding.UTF8.GetByteCount(_written.ToString()))
            Add(JournalProblems.OtherForm, Encoding.UTF8.GetCharCount(line[..same]) + 1);
    }

    private ReadResult<Journal> Checked()
    {
        var check = Journal.Verify(_header!.Origin, _entries, _header.Head);
        if (check.IsSound)
            return new(check.Journal, []);
        Place place = new(file, check.Number + 1, 0);
        return new(null, [JournalProblems.Of(check.Fault).At(place, $"{check.Number}", _header.Origin.Id, check.Reason ?? "")]);
    }

    private IEnumerable<Problem> Listed() => _problems.All.Count <= Limit
        ? _problems.All
        : [.. _problems.All.Take(Limit), JournalProblems.MoreProblems.At(new Place(file, 0, 0), $"{_problems.All.Count - Limit}")];

    private void Add(ProblemKind kind, int column = 0) => _problems.Add(kind.At(new Place(file, _line, column)));
}
