using System.CommandLine;
using System.CommandLine.Parsing;
using FamilyOnline;
using NodaTime;
using NodaTime.Text;

namespace CountyConsole.Commands;

/// <summary>Which figures are rolled up over which tree.</summary>
internal sealed class RollupOptionSet(Phrases say)
{
    public Option<string> Tree { get; } = new("--tree") { Description = say["rollup.tree"], HelpName = "TREE.csv", Required = true };

    public Option<string> Metrics { get; } = new("--metrics") { Description = say["rollup.metrics"], HelpName = "METRICS.yaml", Required = true };

    public Option<string> Figures { get; } = new("--figures") { Description = say["rollup.figures"], HelpName = "FIGURES.csv", Required = true };

    public Option<LocalDate?> TreeDate { get; } = new("--tree-date") { Description = say["rollup.tree-date"], HelpName = "2024-12-31", CustomParser = result => Read<LocalDate?>(result, say, text => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : null) };

    public Option<Instant?> KnownAt { get; } = new("--known-at") { Description = say["rollup.known-at"], HelpName = "2025-01-31", CustomParser = result => Read(result, say, InstantOf) };

    public Option<ReportingPeriod?> Period { get; } = new("--period") { Description = say["rollup.period"], HelpName = "2024-Q4", CustomParser = result => Read<ReportingPeriod?>(result, say, text => ReportingPeriod.TryParse(text, out var period) ? period : null) };

    public Option<string?> Unit { get; } = new("--unit") { Description = say["rollup.unit"], HelpName = "ID" };

    public Option<string?> Size { get; } = new("--size") { Description = say["rollup.size"], HelpName = "METRIC" };

    public Option<string?> Hierarchy { get; } = new("--hierarchy") { Description = say["rollup.hierarchy"], HelpName = "ID" };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[Tree, Metrics, Figures, TreeDate, KnownAt, Period, Unit, Size, Hierarchy])
            command.Add(option);
    }

    /// <summary>A day is known from its end on, China time; an instant is taken as it is.</summary>
    internal static Instant? InstantOf(string text)
    {
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year is > 1900 and < 9999)
            return DateTimeZoneProviders.Tzdb["Asia/Shanghai"].AtStartOfDay(day.PlusDays(1)).ToInstant();
        return InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant) ? instant : null;
    }

    internal static T? Read<T>(ArgumentResult result, Phrases say, Func<string, T?> read)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (read(text) is { } value)
            return value;
        result.AddError(say["usage.no-time", text]);
        return default;
    }
}
