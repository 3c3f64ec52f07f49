namespace FamilyOnline;

/// <summary>The parts of a campaign; <see cref="Campaign"/> checks them as a whole.</summary>
public sealed record CampaignParts
{
    /// <summary>Gets the guiding idea (指导思想).</summary>
    /// <value>Required.</value>
    public required Guidance Guidance { get; init; }

    /// <summary>Gets the campaign of a higher level, if there is one.</summary>
    /// <value>Null unless given.</value>
    public ParentCampaign? Parent { get; init; }

    /// <summary>Gets what shall be reached.</summary>
    /// <value>None unless given.</value>
    public IReadOnlyList<Objective> Objectives { get; init; } = [];

    /// <summary>Gets the targets.</summary>
    /// <value>None unless given.</value>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>Gets the tree of tasks.</summary>
    /// <value>None unless given.</value>
    public IReadOnlyList<CampaignTask> Tasks { get; init; } = [];

    /// <summary>Gets the phases.</summary>
    /// <value>Required.</value>
    public required PhaseSchedule Phases { get; init; }

    /// <summary>Gets who leads and runs it.</summary>
    /// <value>Required.</value>
    public required Organisation Organisation { get; init; }

    /// <summary>Gets the responsible units and groups.</summary>
    /// <value>Required.</value>
    public required UnitDirectory Units { get; init; }

    /// <summary>Gets what the plan asks of everybody.</summary>
    /// <value>None unless given.</value>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>Gets who owes which figures.</summary>
    /// <value>Required.</value>
    public required ReportingPlan Reporting { get; init; }

    /// <summary>Gets who may be selected.</summary>
    /// <value>None unless given.</value>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];
}
