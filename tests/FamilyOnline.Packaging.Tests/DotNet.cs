using System.Diagnostics;
using System.Text;

namespace FamilyOnline.Packaging.Tests;

/// <summary>Runs the SDK as a person would, in a folder of its own; nothing it starts outlives it.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    /// <summary>Runs a command and gives what it printed.</summary>
    /// <exception cref="InvalidOperationException">The command failed, or took too long; the message holds what it printed.</exception>
    public static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        using Process process = new() { StartInfo = Start(folder, arguments) };
        process.Start();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using CancellationTokenSource limit = new(Longest);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        var printed = await output + await errors;
        return process.HasExited && process.ExitCode == 0
            ? printed.ReplaceLineEndings("\n")
            : throw new InvalidOperationException($"'dotnet {string.Join(' ', arguments)}' failed in {folder}:\n{printed}");
    }

    private static ProcessStartInfo Start(string folder, string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(inherited);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }
}
