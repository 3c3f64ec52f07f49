using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using FamilyOnline;
using NodaTime;
using NodaTime.Text;

namespace CountyConsole;

/// <summary>Writes JSON: exact values as texts such as <c>"22/7"</c>, days in ISO form, Chinese as it is.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static int Write(Session session, JsonObject document)
    {
        document.Insert(0, "format", "1");
        session.Streams.Output.WriteLine(document.ToJsonString(Options));
        return ExitCodes.Well;
    }

    public static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> of) => new([.. items.Select(of)]);

    public static JsonArray Texts(IEnumerable<string> items) => Array(items, item => JsonValue.Create(item));

    public static JsonNode? Of(LocalizedText? text) => text is null ? null : new JsonObject { ["zh"] = text.Chinese, ["en"] = text.English };

    public static string Of(Quantity quantity) => quantity.ToString();

    public static string? Of(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : null;

    /// <summary>Adds <c>source</c> and <c>assumed</c>, whichever there is.</summary>
    public static JsonObject With(this JsonObject item, Provenance? provenance)
    {
        if (provenance?.Source is { } source)
            item["source"] = source;
        if (provenance?.Assumed is { } assumed)
            item["assumed"] = assumed;
        return item;
    }
}
