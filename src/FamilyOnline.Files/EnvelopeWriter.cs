using FamilyOnline.Submissions;

namespace FamilyOnline.Files;

/// <summary>Writes envelopes to files (上报包写出).</summary>
public static class EnvelopeWriter
{
    /// <summary>Writes an envelope; a file that was there is replaced once the new one is complete, and stays as it was where that fails.</summary>
    /// <param name="envelope">The envelope.</param>
    /// <param name="path">The path of the file. The text is first written beside it, under the same name with <c>.new</c> at its end.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(Envelope envelope, string path)
    {
        ArgumentNullException.ThrowIfNull(envelope);
        WholeFile.Write(path, envelope.ToJson() + "\n");
    }
}
