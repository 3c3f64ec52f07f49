using FamilyOnline.Documents;
using FamilyOnline.Plugins;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Tests.Support;

/// <summary>Reads rules from their text: what must succeed is asserted, what must fail gives its problems.</summary>
internal static class Reading
{
    public static FigureDefinition Figure(string text) => Clean(rules => rules.Figure(RuleText.Parse(text)));

    public static Condition Condition(string text) => Clean(rules => rules.Condition(RuleText.Parse(text)));

    public static IScorer Scorer(string kind, string settings) => Clean(rules => Reader(kind)(RuleText.Parse(settings), rules));

    public static Scheme Scheme(string text, PluginRegistry? plugins = null)
    {
        DocumentProblems problems = new();
        var scheme = SchemeReader.Read(RuleText.Parse(text), plugins ?? PluginRegistry.BuiltIn, problems);
        Assert.Empty(problems.All.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return scheme!;
    }

    public static IReadOnlyList<Problem> ProblemsOfFigure(string text, params string[] metrics) => Problems(metrics, rules => rules.Figure(RuleText.Parse(text)));

    public static IReadOnlyList<Problem> ProblemsOfCondition(string text, params string[] metrics) => Problems(metrics, rules => rules.Condition(RuleText.Parse(text)));

    public static IReadOnlyList<Problem> ProblemsOfScorer(string kind, string settings) => Problems([], rules => Reader(kind)(RuleText.Parse(settings), rules));

    public static IReadOnlyList<Problem> ProblemsOfScheme(string text, params string[] metrics)
    {
        DocumentProblems problems = new();
        SchemeReader.Read(RuleText.Parse(text), PluginRegistry.BuiltIn, problems, metrics.Length == 0 ? null : metrics);
        return problems.All;
    }

    /// <summary>The one problem there must be, as its reader sees it in English.</summary>
    public static string Only(IReadOnlyList<Problem> problems) => Assert.Single(problems).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static ScorerReader Reader(string kind)
    {
        Assert.True(PluginRegistry.BuiltIn.TryGetScorer(kind, out var reader));
        return reader;
    }

    private static T Clean<T>(Func<RuleReader, T?> read)
        where T : class
    {
        DocumentProblems problems = new();
        var value = read(new RuleReader(problems));
        Assert.Empty(problems.All.Select(problem => problem.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return Assert.IsAssignableFrom<T>(value);
    }

    private static IReadOnlyList<Problem> Problems(string[] metrics, Func<RuleReader, object?> read)
    {
        DocumentProblems problems = new();
        var value = read(new RuleReader(problems, metrics.Length == 0 ? null : metrics));
        Assert.True(value is not null || problems.HasErrors, "Nothing was read, and no problem says why.");
        return problems.All;
    }
}
