using System.CommandLine;
using System.Globalization;
using FamilyOnline.Plugins;
using NodaTime;
using Spectre.Console;

namespace CountyConsole;

/// <summary>One run of one command: what was asked for, and where the answer goes.</summary>
internal sealed class Session
{
    private readonly Lazy<SampleCounty> _county;
    private readonly LocalDate? _asOf;

    public Session(ParseResult parsed, CommonOptions options, HostStreams streams, PluginRegistry plugins, Phrases say)
    {
        (Streams, Plugins, Say) = (streams, plugins, say);
        (IsJson, _asOf) = (parsed.GetValue(options.Json), parsed.GetValue(options.AsOf));
        _county = new(() => SampleCounty.Load(plugins));
        Screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = streams.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = streams.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(streams.Output),
        });
        Screen.Profile.Width = streams.Width;
        Screen.Profile.Capabilities.Unicode = true;
    }

    public HostStreams Streams { get; }

    public PluginRegistry Plugins { get; }

    public Phrases Say { get; }

    public CultureInfo Culture => Say.Culture;

    public bool IsJson { get; }

    public IAnsiConsole Screen { get; }

    public SampleCounty County => _county.Value;

    /// <summary>Gets the day that was asked for, or null.</summary>
    public LocalDate? AskedDay => _asOf;

    /// <summary>Gets the day that is looked at: the one asked for, else the last day of the data.</summary>
    public LocalDate AsOf => _asOf ?? County.LastDay;
}
