namespace FamilyOnline.Packs;

/// <summary>A campaign before it is launched: everything but the year and the divisions (活动方案).</summary>
public sealed class CampaignPlan
{
    internal CampaignPlan(Guidance guidance, ParentCampaign? parent, UnitDirectory units) => (Guidance, Parent, Units) = (guidance, parent, units);

    /// <summary>Gets the guiding idea.</summary>
    public Guidance Guidance { get; }

    /// <summary>Gets the campaign of a higher level, or null.</summary>
    public ParentCampaign? Parent { get; }

    /// <summary>Gets the responsible units and groups.</summary>
    public UnitDirectory Units { get; }

    /// <summary>Gets the phases, in order.</summary>
    public required IReadOnlyList<PlannedPhase> Phases { get; init; }

    /// <summary>Gets the forms that are owed.</summary>
    public required IReadOnlyList<PlannedForm> Forms { get; init; }

    /// <summary>Gets which days are worked, for forms whose due day moves.</summary>
    public required WorkCalendar Calendar { get; init; }

    /// <summary>Gets what shall be reached.</summary>
    public required IReadOnlyList<Objective> Objectives { get; init; }

    /// <summary>Gets the targets.</summary>
    public required IReadOnlyList<PlannedTarget> Targets { get; init; }

    /// <summary>Gets the top of the tree of tasks.</summary>
    public required IReadOnlyList<CampaignTask> Tasks { get; init; }

    /// <summary>Gets who leads and runs it.</summary>
    public required Organisation Organisation { get; init; }

    /// <summary>Gets what the plan asks of everybody.</summary>
    public required IReadOnlyList<Requirement> Requirements { get; init; }
}
