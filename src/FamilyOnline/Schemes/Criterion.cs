using FamilyOnline.Rules;
using FamilyOnline.Scoring;

namespace FamilyOnline.Schemes;

/// <summary>A line of the sheet that a scorer counts (评分标准).</summary>
public sealed class Criterion : SchemeNode
{
    internal Criterion(string id, LocalizedText title, Exact? points, CriterionRule rule, NodeOptions options, Provenance? provenance)
        : base(id, title, points, options, provenance)
    {
        (Scorer, Kind, Figures) = (rule.Scorer, rule.Kind, rule.Figures);
        Metrics = [.. Figures.SelectMany(figure => figure.Metrics).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Gets what counts the points.</summary>
    public IScorer Scorer { get; }

    /// <summary>Gets the key by which packs name the scorer.</summary>
    public string Kind { get; }

    /// <summary>Gets the ids of the metrics that the scorer's settings name.</summary>
    public IReadOnlyList<string> Metrics { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<SchemeNode> Below => [];

    /// <summary>Gets the figures that the scorer's settings name.</summary>
    internal IReadOnlyList<FigureDefinition> Figures { get; }
}
