using System.Globalization;
using System.Text.RegularExpressions;
using FamilyOnline.Documents;
using Newtonsoft.Json.Linq;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>Sees a document as an editor does: plain scalars are what the core schema of YAML 1.2 makes of them, those in quotes are strings.</summary>
/// <remarks>YAML 1.2.2, 10.3.2 "Tag Resolution"; <c>.inf</c> and <c>.nan</c>, which JSON does not have, stay strings.</remarks>
internal static partial class CoreSchema
{
    public static JToken Of(DocumentNode node) => node switch
    {
        DocumentMap map => new JObject(map.Entries.Select(entry => new JProperty(entry.Key, Of(entry.Value)))),
        DocumentList list => new JArray(list.Items.Select(Of)),
        DocumentScalar { IsQuoted: true } quoted => JValue.CreateString(quoted.Text),
        DocumentScalar plain => Resolve(plain.Text),
        _ => throw new ArgumentException("A document is made of maps, lists and scalars.", nameof(node)),
    };

    /// <summary>Whether a scalar is seen as something else than the text that was written.</summary>
    public static bool IsNumberOrTruth(DocumentNode node) => node is DocumentScalar && Of(node).Type is JTokenType.Integer or JTokenType.Float or JTokenType.Boolean;

    private static JValue Resolve(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => JValue.CreateNull(),
        "true" or "True" or "TRUE" => new JValue(true),
        "false" or "False" or "FALSE" => new JValue(false),
        _ when Whole().IsMatch(text) => new JValue(System.Numerics.BigInteger.Parse(text, CultureInfo.InvariantCulture) is var number && number < long.MaxValue && number > long.MinValue ? (object)(long)number : number),
        _ when Hexadecimal().IsMatch(text) => new JValue(Convert.ToInt64(text[2..], 16)),
        _ when Octal().IsMatch(text) => new JValue(Convert.ToInt64(text[2..], 8)),
        _ when Float().IsMatch(text) => new JValue(double.Parse(text, CultureInfo.InvariantCulture)),
        _ => JValue.CreateString(text),
    };

    [GeneratedRegex(@"^[-+]?[0-9]+\z")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^0x[0-9a-fA-F]{1,15}\z")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^0o[0-7]{1,20}\z")]
    private static partial Regex Octal();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Float();
}
