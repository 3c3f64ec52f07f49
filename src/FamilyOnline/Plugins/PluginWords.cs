using FamilyOnline.Allotments;
using FamilyOnline.Rules;
using FamilyOnline.Scoring;
using FamilyOnline.Shapes;

namespace FamilyOnline.Plugins;

/// <summary>The words that plugins have registered, by kind; filled while a registry is made, and never after.</summary>
internal sealed class PluginWords
{
    public Dictionary<string, ScorerReader> Scorers { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Func<RuleShapes, DocumentShape>> Shapes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, IApportionmentMethod> Apportionments { get; } = new(StringComparer.Ordinal);
}
