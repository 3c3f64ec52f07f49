using FamilyOnline.Documents;
using NJsonSchema;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>Asks a validator that is not ours whether a document keeps to the schema.</summary>
internal static class Validator
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(PackSchema.Write()).GetAwaiter().GetResult();

    public static IReadOnlyList<string> Errors(DocumentNode document) => [.. Schema.Validate(CoreSchema.Of(document)).Select(error => $"{error.Path}: {error.Kind}")];

    public static bool Accepts(DocumentNode document) => Schema.Validate(CoreSchema.Of(document)).Count == 0;

    public static DocumentNode Document(string yaml)
    {
        DocumentProblems problems = new();
        return YamlDocumentReader.Read(yaml, null, problems) ?? throw new ArgumentException(string.Join('\n', problems.All), nameof(yaml));
    }
}
