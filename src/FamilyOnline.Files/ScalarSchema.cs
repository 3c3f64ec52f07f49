using System.Globalization;
using System.Text.Json;
using FamilyOnline.Shapes;

namespace FamilyOnline.Files;

/// <summary>Writes the shape of a scalar as members of a JSON Schema.</summary>
internal static class ScalarSchema
{
    public static void Write(Utf8JsonWriter writer, DocumentShape shape)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Text when shape.Pattern is null:
                Types(writer, ["string", "number", "boolean"]);
                writer.WriteString("pattern", @"\S");
                break;
            case ShapeKind.Text:
                Types(writer, shape.Least is null ? ["string"] : ["string", "integer"]);
                writer.WriteString("pattern", shape.Pattern);
                Bounds(writer, shape);
                break;
            case ShapeKind.Id:
                Types(writer, ["string", "number", "boolean"]);
                writer.WriteString("pattern", shape.Pattern);
                writer.WriteNumber("minimum", 0);
                Strings(writer, "examples", shape.Words);
                break;
            case ShapeKind.Number:
                Types(writer, ["number", "string"]);
                writer.WriteString("pattern", shape.Pattern);
                Bounds(writer, shape);
                break;
            case ShapeKind.WholeNumber:
                WholeNumber(writer, shape);
                break;
            case ShapeKind.FigureName or ShapeKind.PlanDate:
                writer.WriteString("type", "string");
                writer.WriteString("pattern", shape.Pattern);
                break;
            case ShapeKind.Flag or ShapeKind.Word:
                Words(writer, shape);
                break;
            default:
                break;
        }
    }

    public static void WriteDefault(Utf8JsonWriter writer, DocumentShape shape, string byDefault)
    {
        writer.WritePropertyName("default");
        if (shape.Kind is ShapeKind.Flag or ShapeKind.Number or ShapeKind.WholeNumber)
            writer.WriteRawValue(byDefault);
        else
            writer.WriteStringValue(byDefault);
    }

    /// <summary>A whole number, or the same in quotes; a few values in quotes are told one by one, since a pattern cannot compare.</summary>
    private static void WholeNumber(Utf8JsonWriter writer, DocumentShape shape)
    {
        var (least, most) = (shape.Least ?? 0, shape.Most ?? long.MaxValue);
        Types(writer, ["integer", "string"]);
        Bounds(writer, shape);
        var few = most - least <= 100
            ? $"^({string.Join('|', Enumerable.Range((int)least, (int)(most - least) + 1).Select(value => value.ToString(CultureInfo.InvariantCulture)))})$"
            : shape.Pattern;
        writer.WriteString("pattern", few);
    }

    /// <summary>The words; one that YAML takes for a number or for truth also as that.</summary>
    private static void Words(Utf8JsonWriter writer, DocumentShape shape)
    {
        writer.WriteStartArray("enum");
        foreach (var word in shape.Words)
        {
            if (bool.TryParse(word, out var truth))
                writer.WriteBooleanValue(truth);
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                writer.WriteNumberValue(number);
            writer.WriteStringValue(word);
        }

        writer.WriteEndArray();
    }

    private static void Bounds(Utf8JsonWriter writer, DocumentShape shape)
    {
        if (shape.Least is { } least)
            writer.WriteNumber("minimum", least);
        if (shape.Most is { } most)
            writer.WriteNumber("maximum", most);
    }

    private static void Types(Utf8JsonWriter writer, string[] types)
    {
        if (types is [var only])
            writer.WriteString("type", only);
        else
            Strings(writer, "type", types);
    }

    private static void Strings(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
