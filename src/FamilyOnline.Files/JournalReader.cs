using System.Text;
using FamilyOnline.Ledgers;

namespace FamilyOnline.Files;

/// <summary>Reads journals from the lines of JSON that <see cref="JournalWriter"/> writes; docs/ledger.md says how (台账读取).</summary>
/// <remarks>
/// A file is taken whole or not at all, and only byte for byte as the writer writes it. Where lines cannot be read, every such line is a problem; else
/// the first entry that is not sound is named, with its line. The first 1000 problems are listed, and the rest counted.
/// </remarks>
public static class JournalReader
{
    /// <summary>Reads a journal.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The journal, or every problem with line, column and remedy.</returns>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<Journal> Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return File.Exists(path)
            ? new JournalLines(File.ReadAllBytes(path), path).Read()
            : new(null, [JournalProblems.NotFound.At(new Place(path, 0, 0), path)]);
    }

    /// <summary>Reads a journal from a stream, from its present position to its end; the stream stays open.</summary>
    /// <param name="stream">The bytes of the file; they are held in memory while they are read.</param>
    /// <param name="file">The name to give in problems; null for a stream without a file.</param>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2 GB.</exception>
    public static ReadResult<Journal> Read(Stream stream, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new JournalLines(TextBytes.ReadAll(stream), file).Read();
    }

    /// <summary>Reads a journal from a text.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    public static ReadResult<Journal> Parse(string text, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new JournalLines(Encoding.UTF8.GetBytes(text), file).Read();
    }
}
