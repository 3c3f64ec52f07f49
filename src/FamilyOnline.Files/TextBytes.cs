using System.Text;
using System.Text.Unicode;

namespace FamilyOnline.Files;

/// <summary>The bytes of a text file and the encoding that they turn out to be in.</summary>
internal sealed class TextBytes
{
    private readonly byte[] _bytes;
    private readonly Encoding _encoding;

    private TextBytes(byte[] bytes, Encoding encoding) => (_bytes, _encoding) = (bytes, encoding);

    /// <summary>Finds the encoding: a byte order mark decides, else strict UTF-8, else GB18030.</summary>
    /// <returns>The text, or null where the bytes are none.</returns>
    public static TextBytes? Of(byte[] bytes) => EncodingOf(bytes) is { } encoding && bytes.AsSpan().IndexOf("PK\u0003\u0004"u8) != 0 ? new(bytes, encoding) : null;

    /// <summary>Gets how many lines there may be, so that room is made once.</summary>
    public int Lines => _bytes.AsSpan().Count((byte)'\n') + 1;

    /// <summary>Reads a stream to its end, in one piece where its length is known.</summary>
    public static byte[] ReadAll(Stream stream)
    {
        using MemoryStream bytes = new(stream.CanSeek ? checked((int)(stream.Length - stream.Position)) : 0);
        stream.CopyTo(bytes);
        return bytes.TryGetBuffer(out var buffer) && buffer.Count == buffer.Array!.Length ? buffer.Array : bytes.ToArray();
    }

    public TextReader Open() => new StreamReader(new MemoryStream(_bytes, writable: false), _encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 65536);

    private static Encoding? EncodingOf(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return Encoding.Unicode;
        if (bytes.AsSpan().Contains((byte)0))
            return null;
        return Utf8.IsValid(bytes) ? Encoding.UTF8 : ChineseOrNone(bytes);
    }

    private static Encoding? ChineseOrNone(byte[] bytes)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        try
        {
            return encoding.GetCharCount(bytes) >= 0 ? encoding : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
