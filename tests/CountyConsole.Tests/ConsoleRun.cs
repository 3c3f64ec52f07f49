using System.Globalization;
using FamilyOnline.Plugins;

namespace CountyConsole.Tests;

/// <summary>One run of the console host inside the test process.</summary>
/// <param name="ExitCode">What it told the shell.</param>
/// <param name="Output">What it wrote as result.</param>
/// <param name="Error">What it wrote about wrong usage.</param>
internal sealed record ConsoleRun(int ExitCode, string Output, string Error)
{
    public static ConsoleRun Of(params string[] args) => Of(new StringWriter(CultureInfo.InvariantCulture), args);

    private static ConsoleRun Of(StringWriter output, string[] args)
    {
        using StringWriter error = new(CultureInfo.InvariantCulture);
        var exitCode = new ConsoleApp(PluginRegistry.BuiltIn).Run(args, new HostStreams(output, error, IsTerminal: false, HostStreams.PlainWidth));
        return new(exitCode, output.ToString(), error.ToString());
    }
}
