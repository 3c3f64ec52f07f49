using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

/// <summary>A campaign checks its parts against each other.</summary>
public sealed class CampaignTests
{
    private static readonly Objective Training = new("training", "培训", ["trained"], Provenance.From("二.3"));

    private static CampaignParts Parts { get; } = new()
    {
        Guidance = new("政府引导、社会参与、企业运作", Provenance.From("一")),
        Objectives = [Training],
        Targets = [Target("online", TargetMeasure.Total, "households"), Target("chosen", TargetMeasure.Selections, "trained")],
        Tasks = [new("task-1", TaskKind.Task, "培训", Some.Source, content: new() { Children = [Some.Task("task-1-a", null, "launch")] }), Some.Task("task-2")],
        Phases = new([Some.Phase("launch", new(2024, 4, 1), new(2024, 5, 31))]),
        Organisation = new([]),
        Units = PlanUnits.Directory,
        Requirements = [new("work-plan", RequirementKind.Obligation, "各单位报送工作计划", Provenance.From("六.2"))],
        Reporting = new(Some.Days(2024, 4, 2024, 5), [], [Some.Metric("households"), Some.Metric("trained", MetricKind.Flow)], []),
        Candidates = [new("610424101", "薛录镇", "town")],
    };

    [Fact]
    public void A_campaign_knows_all_its_tasks()
    {
        var campaign = Campaign(Parts);
        Assert.Equal(["task-1", "task-1-a", "task-2"], campaign.AllTasks.Select(task => task.Id));
        Assert.Equal(2, campaign.Tasks.Count);
        Assert.Equal("thousand-households", campaign.ToString());
        Assert.Null(campaign.Parent);
    }

    [Fact]
    public void A_metric_that_no_target_counts_is_without_target() =>
        Assert.Equal(["trained"], Campaign(Parts).MetricsWithoutTarget.Select(metric => metric.Id)); // the target "chosen" counts selections of a scheme so called

    [Fact]
    public void What_names_something_that_is_not_there_is_refused()
    {
        Assert.Equal("Objective 'o' is measured by 'x', which is no metric.", Refused(Parts with { Objectives = [new("o", "目标", ["x"], Some.Source)] }));
        Assert.Equal("Target 't' counts 'x', which is no metric.", Refused(Parts with { Targets = [Target("t", TargetMeasure.YesCount, "households", "x")] }));
        Assert.Equal("Task 't' runs in 'later', which is no phase.", Refused(Parts with { Tasks = [Some.Task("t", null, "launch", "later")] }));
    }

    [Fact]
    public void What_stands_twice_is_refused()
    {
        Assert.Equal("The objective 'training' is given twice.", Refused(Parts with { Objectives = [Training, Training] }));
        Assert.Equal("The target 'online' is given twice.", Refused(Parts with { Targets = [Parts.Targets[0], Parts.Targets[0]] }));
        Assert.Equal("The task 'task-1-a' is given twice.", Refused(Parts with { Tasks = [.. Parts.Tasks, Some.Task("task-1-a")] }));
        Assert.Equal("The requirement 'work-plan' is given twice.", Refused(Parts with { Requirements = [.. Parts.Requirements, .. Parts.Requirements] }));
        Assert.Equal("The candidate '610424101' is given twice.", Refused(Parts with { Candidates = [.. Parts.Candidates, .. Parts.Candidates] }));
    }

    [Fact]
    public void A_part_left_out_by_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Campaign(Parts with { Targets = null! }));
        Assert.Throws<ArgumentNullException>(() => Campaign(Parts with { Phases = null! }));
        Assert.Throws<ArgumentNullException>(() => Campaign(null!));
    }

    [Fact]
    public void A_requirement_and_a_parent_campaign_say_what_they_are()
    {
        Assert.Equal("Requirement 'r' needs a kind.", Refusal.Of(() => new Requirement("r", RequirementKind.Unspecified, "要求", Some.Source)));
        Assert.Equal("A parent campaign needs the division that runs it.", Refusal.Of(() => new ParentCampaign("十万家庭上网", default, Some.Source)));
        var parent = new ParentCampaign("十万家庭上网", DivisionCode.Parse("610400"), Provenance.Assume("the county lies in 咸阳"));
        Assert.Equal("610400", parent.Division.ToString());
    }

    private static string Refused(CampaignParts parts) => Refusal.Of(() => Campaign(parts));

    private static Campaign Campaign(CampaignParts parts) =>
        new("thousand-households", new("千户家庭上网", "Thousand Households Online"), new(DivisionCode.Parse("610424"), "乾县"), Provenance.From("plan"), parts);

    private static Target Target(string id, TargetMeasure measure, params string[] of) => new(
        id, id, new(measure, of, measure == TargetMeasure.Selections ? SubjectKind.Unspecified : SubjectKind.Township), 10, new(Some.Days(2024, 4, 2024, 5)), Some.Source);
}
