using System.Text;
using FamilyOnline.Submissions;

namespace FamilyOnline.Files;

/// <summary>Reads envelopes from files (上报包读取).</summary>
/// <remarks>An envelope is taken whole or not at all: a part that is cut off, doubled, changed or missing is named with its line, and nothing is taken.</remarks>
public static class EnvelopeReader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of a JSON file in UTF-8.</param>
    /// <returns>The envelope, or every problem with file, line, column and remedy.</returns>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<Envelope> Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (!File.Exists(path))
            return new(null, [EnvelopeFileProblems.NotFound.At(new Place(path, 0, 0), path)]);
        try
        {
            return Envelope.Parse(Utf8.GetString(File.ReadAllBytes(path)), path);
        }
        catch (DecoderFallbackException refusal)
        {
            return new(null, [EnvelopeFileProblems.NotText.At(new Place(path, 0, 0), FormattableString.Invariant($"{refusal.Index}"))]);
        }
    }
}
