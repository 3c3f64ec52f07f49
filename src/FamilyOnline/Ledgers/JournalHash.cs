using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FamilyOnline.Ledgers;

/// <summary>SHA-256 over keys and texts: of each key and then its text the length in bytes, a colon, the bytes in UTF-8, a comma.</summary>
/// <remarks>The form of each piece is the netstring (D. J. Bernstein 1997): no text can be mistaken for two, nor two for one.</remarks>
internal static class JournalHash
{
    private const int Digits = 64;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    public static string Of(IEnumerable<KeyValuePair<string, string>> fields)
    {
        ArrayBufferWriter<byte> bytes = new(512);
        foreach (var (key, text) in fields)
        {
            Write(bytes, key);
            Write(bytes, text);
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan));
    }

    /// <summary>Checks that a text looks like a hash: 64 hexadecimal digits, none of them a capital.</summary>
    public static string Checked(string? text, string parameter)
    {
        Require.That(text is { Length: Digits } && !text.AsSpan().ContainsAnyExcept(Hexadecimal), $"A hash is {Digits} hexadecimal digits in small letters, but was '{text}'.", parameter);
        return text!;
    }

    private static void Write(ArrayBufferWriter<byte> bytes, string text)
    {
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(text)}:"), bytes);
        Encoding.UTF8.GetBytes(text, bytes);
        bytes.Write(","u8);
    }
}
