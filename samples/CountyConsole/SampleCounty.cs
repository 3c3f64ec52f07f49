using FamilyOnline.Files;
using FamilyOnline.Ledgers;
using FamilyOnline.Packs;
using FamilyOnline.Plugins;
using NodaTime;

namespace CountyConsole;

/// <summary>The bundled county: 乾县 with its sixteen townships, launched in 2024; its reports are invented.</summary>
internal sealed class SampleCounty
{
    private const int LaunchYear = 2024;
    private readonly Lazy<Ledger> _ledger;

    private SampleCounty(LaunchedCampaign launched)
    {
        Launched = launched;
        _ledger = new(() => ReadReports(launched));
    }

    public LaunchedCampaign Launched { get; }

    /// <summary>Gets every report in the bundled files, in the order in which the clerks sent them.</summary>
    public Ledger Ledger => _ledger.Value;

    /// <summary>Gets the last day on which anything was reported.</summary>
    public LocalDate LastDay => Ledger.LatestReportedOn ?? Launched.Campaign.Phases.Interval.Start;

    public static SampleCounty Load(PluginRegistry plugins)
    {
        var pack = PackReader.Read("thousand-households@1", plugins).Value;
        var divisions = DivisionReader.Read(PathOf("townships.csv")).Value;
        return new(pack.Start(LaunchYear, divisions));
    }

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);

    private static Ledger ReadReports(LaunchedCampaign launched) => Directory
        .EnumerateFiles(PathOf("reports"), "*.csv")
        .Order(StringComparer.Ordinal)
        .Aggregate(Ledger.Empty, (ledger, file) => ledger.Append(ReportReader.Read(file, launched.Campaign.Reporting).Value));
}
