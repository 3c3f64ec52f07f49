using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Turns a plan into a campaign: the launch year gives the dates, the divisions give the townships.</summary>
internal static class PackLaunch
{
    public static LaunchedCampaign Start(CampaignPack pack, int launchYear, DivisionTree divisions, DivisionCode? asked)
    {
        Require.That(launchYear is >= 1990 and <= 2100, $"A campaign is launched in a year from 1990 to 2100, but was to be in {launchYear}.", nameof(launchYear));
        var county = CountyOf(divisions, asked);
        var townships = divisions.ChildrenOf(county.Code).Where(division => division.Code.Level == DivisionLevel.Township).ToList();
        Require.That(townships.Count > 0, $"{county} has no townships in the tree.", nameof(divisions));
        var plan = pack.Plan;
        PhaseSchedule phases = new(plan.Phases.Select(phase => phase.In(launchYear)));
        var subjects = Subjects(county, townships, plan.Units);
        return new(pack, launchYear, new Campaign(pack.Id, pack.Title, county, pack.Provenance, new CampaignParts
        {
            Guidance = plan.Guidance,
            Parent = plan.Parent,
            Objectives = plan.Objectives,
            Targets = [.. plan.Targets.Select(target => target.In(launchYear, phases.Interval.Start, subjects))],
            Tasks = plan.Tasks,
            Phases = phases,
            Organisation = plan.Organisation,
            Units = plan.Units,
            Requirements = plan.Requirements,
            Reporting = new(phases.Interval, subjects, pack.Metrics, plan.Forms.Select(form => form.In(launchYear)), plan.Calendar),
            Candidates = [.. townships.Select(township => new Candidate(township.Code.ToString(), township.Name, EnumWords<TownshipClass>.Of(township.Code.TownshipClass)))],
        }));
    }

    private static Division CountyOf(DivisionTree divisions, DivisionCode? asked)
    {
        if (asked is { } code)
        {
            Require.That(divisions.TryGet(code, out var named), $"The tree has no division {code}.", "county");
            return named!;
        }

        var counties = divisions.AtLevel(DivisionLevel.County).ToList();
        Require.That(counties.Count == 1, $"The tree has {counties.Count} counties. Name the one that runs the campaign.", "county");
        return counties[0];
    }

    private static List<Subject> Subjects(Division county, IEnumerable<Division> townships, UnitDirectory units) =>
    [
        new(county.Code.ToString(), county.Name, SubjectKind.County),
        .. townships.Select(township => new Subject(township.Code.ToString(), township.Name, SubjectKind.Township)),
        .. units.Units.Select(unit => new Subject(unit.Id, unit.Name.Chinese, SubjectKind.Unit, unit.Aliases.Select(alias => alias.Name))),
    ];
}
