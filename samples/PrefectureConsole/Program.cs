using System.Globalization;
using System.Text;
using PrefectureConsole;
using PrefectureConsole.Screens;
using Spectre.Console;

// One job: read what the counties sent, add up what can be added, say what cannot, and why a published figure changed.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(args is ["--lang", "en"] ? "en" : "zh-Hans");
if (args is not ([] or ["--lang", "zh" or "en"]))
{
    Console.Error.WriteLine("dotnet run --project samples/PrefectureConsole [-- --lang zh|en]");
    return 2;
}

var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
if (Console.IsOutputRedirected)
    screen.Profile.Width = PrefectureScreen.PlainWidth;
PrefectureScreen.Show(screen, Prefecture.Load(), new Phrases(CultureInfo.CurrentUICulture));
return 0;
