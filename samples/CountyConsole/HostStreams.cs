namespace CountyConsole;

/// <summary>Where a run writes to, and what is at the other end.</summary>
/// <param name="Output">Takes results.</param>
/// <param name="Error">Takes what is wrong with the command line, and progress.</param>
/// <param name="IsTerminal">Whether a person looks at a terminal: only then there are colours and progress.</param>
/// <param name="Width">The columns of the screen.</param>
internal sealed record HostStreams(TextWriter Output, TextWriter Error, bool IsTerminal, int Width)
{
    /// <summary>The width of a screen that is not a terminal's, such as a file.</summary>
    public const int PlainWidth = 120;

    public static HostStreams OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        return new(Console.Out, Console.Error, isTerminal, isTerminal ? Math.Max(Console.WindowWidth, 80) : PlainWidth);
    }
}
