namespace FamilyOnline;

/// <summary>Which settings a kind of check takes, as documents write them.</summary>
internal static class FigureCheckKeys
{
    private static readonly string[] Outliers = ["per", "method", "threshold", "fewest", "level"];

    /// <summary>Gives the settings that a kind takes.</summary>
    public static string[] Of(FigureCheckKind kind) => kind switch
    {
        FigureCheckKind.Range => ["least", "most", "per", "level"],
        FigureCheckKind.Part => ["whole", "level"],
        FigureCheckKind.Split => ["split", "level"],
        FigureCheckKind.Growth => ["least", "most", "since", "measure", "level"],
        FigureCheckKind.LevelsAgree => ["tolerance"],
        FigureCheckKind.Peers => ["among", .. Outliers],
        FigureCheckKind.History => Outliers,
        _ => ["level"],
    };

    /// <summary>Gives the word by which documents name a kind.</summary>
    public static string WordOf(FigureCheckKind kind) => kind switch
    {
        FigureCheckKind.NeverFalls => "never-falls",
        FigureCheckKind.LevelsAgree => "levels-agree",
        _ => $"{kind}".ToLowerInvariant(),
    };

    /// <summary>Gives the settings that were given.</summary>
    public static IEnumerable<string> In(FigureCheckOptions options) => new (string Key, object? Value)[]
    {
        ("least", options.Least), ("most", options.Most), ("per", options.Per), ("whole", options.Whole), ("split", options.Split), ("since", options.Since), ("measure", options.Measure),
        ("tolerance", options.Tolerance), ("among", options.Among), ("method", options.Method), ("threshold", options.Threshold), ("fewest", options.Fewest), ("level", options.Level),
    }.Where(setting => setting.Value is not null).Select(setting => setting.Key);
}
