using System.Text;
using PrefectureConsole;
using PrefectureConsole.Screens;
using Spectre.Console;

// One job: read what the counties sent, add up what can be added, say what cannot, and why a published figure changed.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
if (Console.IsOutputRedirected)
    screen.Profile.Width = PrefectureScreen.PlainWidth;
return PrefectureApp.Run(args, Prefecture.Data, screen, Console.Error);
