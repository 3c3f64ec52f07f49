using System.CommandLine;
using System.Globalization;

namespace CountyConsole.Commands;

/// <summary>Which scheme is run over which figures: what <c>evaluate</c> and <c>explain</c> take instead of the bundled county.</summary>
internal sealed class SchemeOptions(Phrases say)
{
    public Option<string?> Pack { get; } = new("--pack") { Description = say["scheme.pack"], HelpName = "SCHEME.yaml" };

    public Option<string?> Scheme { get; } = new("--scheme") { Description = say["scheme.scheme"], HelpName = "ID" };

    public Option<string[]> Figures { get; } = new("--figures") { Description = say["scheme.figures"], HelpName = "FIGURES.csv" };

    public Option<string?> Candidates { get; } = new("--candidates") { Description = say["scheme.candidates"], HelpName = "CANDIDATES.csv" };

    public Option<int?> Round { get; } = new("--round") { Description = say["scheme.round"], HelpName = "N" };

    public Option<string[]> Decided { get; } = new("--decided") { Description = say["scheme.decided"], HelpName = "ID" };

    public IReadOnlyList<Option> All => [Pack, Scheme, Figures, Candidates, Round, Decided];

    /// <summary>Tells whether a scheme of the user's own is asked for.</summary>
    public bool IsGiven(ParseResult parse) => parse.GetValue(Pack) is not null;

    public void AddTo(Command command)
    {
        foreach (var option in All)
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetResult(Round) is { Tokens: [var round] } && !(int.TryParse(round.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= 1))
                result.AddError(say["usage.round"]);
            if (result.GetValue(Pack) is null && All.Any(option => option != Pack && result.GetResult(option) is { Implicit: false }))
                result.AddError(say["usage.pack-missing"]);
            if (result.GetValue(Pack) is not null && result.GetValue(Figures) is not { Length: > 0 })
                result.AddError(say["usage.figures-missing"]);
        });
    }
}
