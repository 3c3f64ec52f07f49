using System.Security.Cryptography;
using System.Text;

namespace FamilyOnline.Files.Tests;

/// <summary>The hash of an entry as docs/ledger.md says it, written a second time.</summary>
internal static class PlainHash
{
    public static string Of(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var text = string.Concat(fields.SelectMany(field => new[] { field.Key, field.Value }).Select(part => $"{Encoding.UTF8.GetByteCount(part)}:{part},"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
