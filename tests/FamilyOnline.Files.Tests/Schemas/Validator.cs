using FamilyOnline.Documents;
using NJsonSchema;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>Asks a validator that is not ours whether a document keeps to the schema.</summary>
internal static class Validator
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(PackSchema.Write()).GetAwaiter().GetResult();

    private static readonly JsonSchema OfSchemes = JsonSchema.FromJsonAsync(SchemeSchema.Write()).GetAwaiter().GetResult();

    public static IReadOnlyList<string> Errors(DocumentNode document) => Errors(Schema, document);

    public static IReadOnlyList<string> SchemeErrors(DocumentNode document) => Errors(OfSchemes, document);

    public static bool Accepts(DocumentNode document) => Schema.Validate(CoreSchema.Of(document)).Count == 0;

    private static IReadOnlyList<string> Errors(JsonSchema schema, DocumentNode document) => [.. schema.Validate(CoreSchema.Of(document)).Select(error => $"{error.Path}: {error.Kind}")];

    public static DocumentNode Document(string yaml)
    {
        DocumentProblems problems = new();
        return YamlDocumentReader.Read(yaml, null, problems) ?? throw new ArgumentException(string.Join('\n', problems.All), nameof(yaml));
    }
}
