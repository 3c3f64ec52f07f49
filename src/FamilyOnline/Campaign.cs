namespace FamilyOnline;

/// <summary>A time-bound programme of one jurisdiction, with real dates and real divisions (活动).</summary>
public sealed class Campaign
{
    /// <summary>Makes a campaign.</summary>
    /// <param name="id">The id, such as <c>thousand-households</c>.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="jurisdiction">The division that runs it.</param>
    /// <param name="provenance">The document it comes from.</param>
    /// <param name="parts">Everything it consists of.</param>
    /// <exception cref="ArgumentException">An id is given twice, or a part names something that is not there.</exception>
    public Campaign(string id, LocalizedText title, Division jurisdiction, Provenance provenance, CampaignParts parts)
    {
        (Id, Title, Jurisdiction) = (Require.Id(id), Require.NotNull(title), Require.NotNull(jurisdiction));
        (Provenance, Guidance, Parent) = (Require.NotNull(provenance), Require.NotNull(Require.NotNull(parts).Guidance), parts.Parent);
        (Phases, Organisation) = (Require.NotNull(parts.Phases), Require.NotNull(parts.Organisation));
        (Units, Reporting) = (Require.NotNull(parts.Units), Require.NotNull(parts.Reporting));
        Objectives = Require.Distinct(parts.Objectives, objective => objective.Id, "objective");
        Targets = Require.Distinct(parts.Targets, target => target.Id, "target");
        Tasks = Require.List(parts.Tasks);
        Require.Distinct(AllTasks, task => task.Id, "task", nameof(parts));
        Requirements = Require.Distinct(parts.Requirements, requirement => requirement.Id, "requirement");
        Candidates = Require.Distinct(parts.Candidates, candidate => candidate.Id, "candidate");
        CheckReferences();
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the division that runs it.</summary>
    public Division Jurisdiction { get; }

    /// <summary>Gets the document it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Gets the guiding idea.</summary>
    public Guidance Guidance { get; }

    /// <summary>Gets the campaign of a higher level, or null.</summary>
    public ParentCampaign? Parent { get; }

    /// <summary>Gets what shall be reached, in the plan's order.</summary>
    public IReadOnlyList<Objective> Objectives { get; }

    /// <summary>Gets the targets.</summary>
    public IReadOnlyList<Target> Targets { get; }

    /// <summary>Gets the top of the tree of tasks, in the plan's order.</summary>
    public IReadOnlyList<CampaignTask> Tasks { get; }

    /// <summary>Gets every task, sub-task and duty, in the plan's order.</summary>
    public IEnumerable<CampaignTask> AllTasks => Tasks.SelectMany(task => task.SelfAndBelow());

    /// <summary>Gets the phases.</summary>
    public PhaseSchedule Phases { get; }

    /// <summary>Gets who leads and runs it.</summary>
    public Organisation Organisation { get; }

    /// <summary>Gets the responsible units and groups.</summary>
    public UnitDirectory Units { get; }

    /// <summary>Gets what the plan asks of everybody.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    /// <summary>Gets who owes which figures, and what is measured.</summary>
    public ReportingPlan Reporting { get; }

    /// <summary>Gets what is measured.</summary>
    public IReadOnlyList<Metric> Metrics => Reporting.Metrics;

    /// <summary>Gets who may be selected.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>Gets the metrics that no target counts; that is not a target of 0.</summary>
    public IEnumerable<Metric> MetricsWithoutTarget
    {
        get
        {
            var counted = Targets.Where(target => target.Scope.Measure != TargetMeasure.Selections).SelectMany(target => target.Scope.Of).ToHashSet(StringComparer.Ordinal);
            return Metrics.Where(metric => !counted.Contains(metric.Id));
        }
    }

    /// <summary>Writes the id.</summary>
    public override string ToString() => Id;

    private void CheckReferences()
    {
        foreach (var objective in Objectives)
            foreach (var metric in objective.Metrics)
                Require.That(Reporting.TryGetMetric(metric, out _), $"Objective '{objective.Id}' is measured by '{metric}', which is no metric.", "parts");
        foreach (var target in Targets.Where(target => target.Scope.Measure != TargetMeasure.Selections))
            foreach (var metric in target.Scope.Of)
                Require.That(Reporting.TryGetMetric(metric, out _), $"Target '{target.Id}' counts '{metric}', which is no metric.", "parts");
        foreach (var task in AllTasks)
            foreach (var phase in task.Phases)
                Require.That(Phases.Find(phase) is not null, $"Task '{task.Id}' runs in '{phase}', which is no phase.", "parts");
    }
}
