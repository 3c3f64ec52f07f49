using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FamilyOnline.Tests.Submissions;

/// <summary>The seal of an envelope, made with System.Text.Json alone.</summary>
internal static class EnvelopeSeal
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Seals a text anew, as its sender would have.</summary>
    public static string Resealed(string json)
    {
        using var document = JsonDocument.Parse(json);
        var parts = document.RootElement.EnumerateObject().Where(part => part.Name != "hashes").ToList();
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) }))
        {
            writer.WriteStartObject();
            foreach (var part in parts)
                part.WriteTo(writer);
            writer.WriteStartObject("hashes");
            foreach (var part in parts)
                writer.WriteString(part.Name, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(part.Value)))));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Canonical(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', value.EnumerateObject().OrderBy(part => part.Name, StringComparer.Ordinal).Select(part => Quoted(part.Name) + ":" + Canonical(part.Value))) + "}",
        JsonValueKind.Array => "[" + string.Join(',', value.EnumerateArray().Select(Canonical)) + "]",
        _ => Quoted(value.GetString()!),
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Relaxed);
}
