using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using FamilyOnline.Documents;

namespace FamilyOnline.Files;

/// <summary>Turns the bytes of a pack file into text: UTF-8 and nothing else, but what is recognised is read on, so that all its problems are told at once.</summary>
internal static class PackBytes
{
    /// <summary>The longest file that is read, in bytes: 4 MiB. The reference pack has 0.04.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    /// <summary>Reads a file; null with a problem where it is too long, or no text.</summary>
    public static string? Read(string path, DocumentProblems problems)
    {
        using var stream = File.OpenRead(path);
        var length = stream.Length;
        if (length > MaxLength)
        {
            TooLarge(path, problems);
            return null;
        }

        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        return Decode(bytes, path, problems);
    }

    /// <summary>Tells whether a text would be a file that is not too long.</summary>
    public static bool Holds(string text, string? file, DocumentProblems problems)
    {
        if (text.Length <= MaxLength && Encoding.UTF8.GetByteCount(text) <= MaxLength)
            return true;
        TooLarge(file, problems);
        return false;
    }

    private static string? Decode(byte[] bytes, string file, DocumentProblems problems)
    {
        if (Wide(bytes) is { } wide)
            return Other(wide, bytes, wide.WebName.ToUpperInvariant(), file, problems);
        if (Utf8.IsValid(bytes) && !bytes.AsSpan().Contains((byte)0))
            return Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes);
        var begin = Encoding.UTF8.GetString(bytes.AsSpan(0, FirstDamaged(bytes)));
        if (begin.AsSpan().ContainsAnyInRange('\u0800', '\uFFFE') || bytes.AsSpan().Contains((byte)0))
        {
            problems.Add(YamlProblems.NotText.At(new Place(file, begin.AsSpan().Count('\n') + 1, begin.Length - begin.LastIndexOf('\n'))));
            return null;
        }

        var chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        return Other(chinese, bytes, "GB18030", file, problems);
    }

    /// <summary>The first byte that is no UTF-8, or 0: a file that begins as UTF-8 with Chinese text is a damaged one, not one in GB18030.</summary>
    private static int FirstDamaged(byte[] bytes)
    {
        var at = 0;
        while (at < bytes.Length && bytes[at] != 0 && Rune.DecodeFromUtf8(bytes.AsSpan(at), out _, out var length) == OperationStatus.Done)
            at += length;
        return at;
    }

    /// <summary>An encoding of two or four bytes a sign, known by its mark, or by the zero beside the first letter.</summary>
    private static Encoding? Wide(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => null,
    };

    private static string? Other(Encoding encoding, byte[] bytes, string name, string file, DocumentProblems problems)
    {
        try
        {
            var text = encoding.GetString(bytes).TrimStart('\uFEFF');
            problems.Add(YamlProblems.Encoding.At(new Place(file, 0, 0), name));
            return text;
        }
        catch (DecoderFallbackException)
        {
            problems.Add(YamlProblems.NotText.At(new Place(file, 0, 0)));
            return null;
        }
    }

    private static void TooLarge(string? file, DocumentProblems problems) =>
        problems.Add(YamlProblems.TooLarge.At(new Place(file, 0, 0), MaxLength.ToString("#,0", CultureInfo.InvariantCulture)));
}
