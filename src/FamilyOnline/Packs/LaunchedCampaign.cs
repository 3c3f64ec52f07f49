namespace FamilyOnline.Packs;

/// <summary>A campaign with real dates and divisions, and the schemes that came with it (已启动的活动).</summary>
public sealed class LaunchedCampaign
{
    internal LaunchedCampaign(CampaignPack pack, int launchYear, Campaign campaign) => (Pack, LaunchYear, Campaign) = (pack, launchYear, campaign);

    /// <summary>Gets the pack it was started from.</summary>
    public CampaignPack Pack { get; }

    /// <summary>Gets the year in which it began.</summary>
    public int LaunchYear { get; }

    /// <summary>Gets the campaign.</summary>
    public Campaign Campaign { get; }

    /// <summary>Gets the schemes.</summary>
    public SchemeBook Schemes => Pack.Schemes;

    /// <summary>Gets who may be selected: the townships of the county.</summary>
    public IReadOnlyList<Candidate> Candidates => Campaign.Candidates;

    /// <summary>Gets who owes which figures.</summary>
    public ReportingPlan Reporting => Campaign.Reporting;
}
