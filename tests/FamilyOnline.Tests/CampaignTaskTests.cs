using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

public sealed class CampaignTaskTests
{
    [Fact]
    public void A_task_comes_before_all_below_it_in_the_plans_order()
    {
        var tree = Task("task-8", Task("task-8-1", Task("duty-a"), Task("duty-b")), Task("task-8-2"));
        Assert.Equal("task-8 task-8-1 duty-a duty-b task-8-2", string.Join(' ', tree.SelfAndBelow()));
    }

    [Fact]
    public void A_task_without_content_has_no_phases_parts_or_deliverables()
    {
        var task = Some.Task("task-1");
        Assert.Empty(task.Children);
        Assert.Empty(task.Phases);
        Assert.Empty(task.Deliverables);
        Assert.Null(task.Assignment);
    }

    [Fact]
    public void A_task_needs_a_kind_and_parts_that_differ()
    {
        Assert.Equal("Task 't' needs a kind.", Refusal.Of(() => new CampaignTask("t", TaskKind.Unspecified, "任务", Some.Source)));
        Assert.Equal("The task 'a' is given twice.", Refusal.Of(() => Task("t", Task("a"), Task("a"))));
        Assert.Equal("The phase 'launch' is given twice.", Refusal.Of(() => Some.Task("t", null, "launch", "launch")));
    }

    private static CampaignTask Task(string id, params CampaignTask[] children) =>
        new(id, TaskKind.Task, id, Some.Source, content: new() { Children = children });
}
