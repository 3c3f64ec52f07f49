using System.Globalization;
using FamilyOnline;
using PrefectureConsole.Screens;
using Spectre.Console;

namespace PrefectureConsole;

/// <summary>The console host of a prefecture: one screen, in Chinese unless asked for English.</summary>
internal static class PrefectureApp
{
    /// <summary>Runs it and tells the shell how it went: 0 well, 1 problems in the data, 2 wrong usage.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="folder">The folder of the data.</param>
    /// <param name="screen">Where the screen goes.</param>
    /// <param name="error">Where problems go.</param>
    public static int Run(string[] args, string folder, IAnsiConsole screen, TextWriter error)
    {
        if (args is not ([] or ["--lang", "zh" or "en"]))
        {
            error.WriteLine("dotnet run --project samples/PrefectureConsole [-- --lang zh|en]");
            return 2;
        }

        Phrases say = new(CultureInfo.GetCultureInfo(args is [_, "en"] ? "en" : "zh-Hans"));
        try
        {
            PrefectureScreen.Show(screen, Prefecture.Load(folder), say);
            return 0;
        }
        catch (ReadFailedException refusal)
        {
            foreach (var problem in refusal.Problems)
                error.WriteLine(problem.ToString(say.Culture));
            return 1;
        }
    }
}
