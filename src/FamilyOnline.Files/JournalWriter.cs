using System.Text;
using FamilyOnline.Ledgers;

namespace FamilyOnline.Files;

/// <summary>Writes journals as lines of JSON: the first names journal and head, each other holds one entry; docs/ledger.md says how (台账写出).</summary>
/// <remarks>The same journal gives the same bytes: UTF-8 without byte order mark, a line feed after every line, strings written as RFC 8785 writes them.</remarks>
public static class JournalWriter
{
    /// <summary>Writes a journal as a text.</summary>
    public static string Write(Journal journal)
    {
        ArgumentNullException.ThrowIfNull(journal);
        StringBuilder text = new();
        JournalHeader.Of(journal).AppendTo(text);
        foreach (var entry in journal.Entries)
            JsonLine.Append(text, [.. entry.Fields, new("hash", entry.Hash)]);
        return text.ToString();
    }

    /// <summary>Writes a journal to a file; a file that was there is replaced once the new one is complete, and stays as it was where that fails.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="path">The path of the file. The text is first written beside it, under the same name with <c>.new</c> at its end.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(Journal journal, string path) => WholeFile.Write(path, Write(journal));
}
