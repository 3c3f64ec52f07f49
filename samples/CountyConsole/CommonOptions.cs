using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CountyConsole;

/// <summary>The options that every command takes.</summary>
internal sealed class CommonOptions
{
    private const int FirstYear = 1990;
    private const int LastYear = 2199;
    private static readonly string[] Languages = ["zh", "en"];

    public CommonOptions(Phrases say)
    {
        Language = new("--lang") { Description = say["option.lang"], Recursive = true, DefaultValueFactory = _ => "zh" };
        Language.AcceptOnlyFromAmong(Languages);
        AsOf = new("--as-of") { Description = say["option.as-of"], Recursive = true, HelpName = "2024-11-30", CustomParser = result => Day(result, say) };
        Json = new("--json") { Description = say["option.json"], Recursive = true };
    }

    public Option<string> Language { get; }

    public Option<LocalDate?> AsOf { get; }

    public Option<bool> Json { get; }

    /// <summary>Finds the language before anything is parsed, so that the parser's own messages are in it.</summary>
    public static CultureInfo LanguageOf(string[] args)
    {
        var at = Array.IndexOf(args, "--lang");
        var asked = at >= 0 && at + 1 < args.Length ? args[at + 1] : args.FirstOrDefault(arg => arg.StartsWith("--lang=", StringComparison.Ordinal))?[7..];
        return CultureInfo.GetCultureInfo(asked == "en" ? "en" : "zh-Hans");
    }

    private static LocalDate? Day(ArgumentResult result, Phrases say)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year is >= FirstYear and <= LastYear)
            return day;
        result.AddError(say["usage.as-of", text]);
        return null;
    }
}
