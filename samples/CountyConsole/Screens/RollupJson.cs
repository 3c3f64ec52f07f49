using System.Text.Json.Nodes;
using FamilyOnline;
using FamilyOnline.Rollups;
using NodaTime;
using NodaTime.Text;

namespace CountyConsole.Screens;

/// <summary>Rolled figures as JSON: exact values as texts, with coverage, flags and basis.</summary>
internal static class RollupJson
{
    public static JsonObject Of(Rollup rollup, Instant? knownAt, IReadOnlyList<RolledFigure> figures) => new()
    {
        ["tree-date"] = JsonText.Of(rollup.Tree.Day),
        ["known-at"] = knownAt is { } instant ? InstantPattern.ExtendedIso.Format(instant) : null,
        ["unplaced"] = JsonText.Texts(rollup.Unplaced),
        ["figures"] = JsonText.Array(figures, Of),
    };

    private static JsonObject Of(RolledFigure figure)
    {
        JsonObject item = new()
        {
            ["metric"] = figure.Metric.Id,
            ["version"] = figure.Metric.Version,
            ["unit"] = figure.Unit.Id,
            ["period"] = figure.Period.ToString(),
            ["value"] = ValueOf(figure.Value),
            ["absence"] = figure.Value.IsKnown ? null : figure.Value.Absence.ToString(),
            ["coverage"] = Of(figure.Coverage),
            ["flags"] = JsonText.Texts(Enum.GetValues<RolledFlags>().Where(flag => flag != RolledFlags.None && figure.Flags.HasFlag(flag)).Select(flag => flag.ToString())),
        };
        Add(item, "numerator", figure.Numerator);
        Add(item, "denominator", figure.Denominator);
        Add(item, "lower", figure.Lower);
        Add(item, "upper", figure.Upper);
        Add(item, "own", figure.Own);
        if (figure.States.Count > 0)
            item["states"] = new JsonObject(figure.States.Select(state => KeyValuePair.Create<string, JsonNode?>(state.State, state.Units)));
        return item;
    }

    private static JsonObject Of(FigureCoverage coverage)
    {
        JsonObject item = new()
        {
            ["expected"] = coverage.Expected,
            ["known"] = coverage.Known,
            ["missing"] = coverage.Missing,
            ["stand-ins"] = coverage.StandIns,
            ["not-applicable"] = coverage.NotApplicable,
        };
        Add(item, "share", coverage.Share);
        Add(item, "by-size", coverage.BySize);
        return item;
    }

    private static void Add(JsonObject item, string key, Quantity? value)
    {
        if (value is { IsKnown: true } known)
            item[key] = ValueOf(known);
    }

    private static string? ValueOf(Quantity value) => value.IsKnown ? value.Value.ToString() : null;
}
