using System.Globalization;
using FamilyOnline.Specifications;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Specifications;

/// <summary>The questions over the lines of the plan: each task is one line of responsible units, named by its section.</summary>
public sealed class NamedQuestionsTests
{
    private static readonly CampaignTask[] Tasks =
    [
        .. PlanUnits.Lines.Select((line, index) => Some.Task(
            $"line-{index + 1}", PlanUnits.Directory.Resolve(line.Value).Value, index < 7 ? ["launch", "application"] : ["application"])),
        Some.Task("nobody"),
    ];

    [Fact]
    public void A_unit_answers_for_the_tasks_that_name_it_and_those_of_its_groups()
    {
        // 移动公司: named in 三.6 and 三.8(1); member of 各电信运营商 in 三.2 and 三.5, of 各网络运营公司 in 三.9(2).
        Assert.Equal(["line-2", "line-5", "line-6", "line-8", "line-14"], Ids(TasksOfUnit.Of(PlanUnits.Directory, "mobile")));
    }

    [Theory]
    [InlineData("county office", "县信息办")]
    [InlineData("alias", "信息办")]
    [InlineData("id", "information-office")]
    public void A_unit_is_found_under_its_name_alias_and_id(string how, string named)
    {
        // All lines but 三.6 and 三.8(4).
        Assert.NotEmpty(how);
        var expected = Enumerable.Range(1, 17).Where(line => line is not (6 or 11)).Select(line => $"line-{line}");
        Assert.Equal(expected, Ids(TasksOfUnit.Named(PlanUnits.Directory, named).Value));
    }

    [Fact]
    public void A_group_answers_for_the_tasks_that_name_the_group() =>
        Assert.Equal(["line-2", "line-5"], Ids(TasksOfUnit.Named(PlanUnits.Directory, "各电信运营公司").Value));

    [Fact]
    public void Several_names_ask_for_the_tasks_of_any() =>
        Assert.Equal(["line-6", "line-9"], Ids(TasksOfUnit.Named(PlanUnits.Directory, "县农果局、县委组织部").Value));

    [Fact]
    public void An_unknown_name_is_a_problem_with_the_nearest_names()
    {
        var asked = TasksOfUnit.Named(PlanUnits.Directory, "县教育厅");
        Assert.False(asked.Success);
        Assert.StartsWith(
            "unit.unknown: No responsible unit or group is called \"县教育厅\". The nearest known names are: 县教育局、",
            Assert.Single(asked.Problems).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_id_is_refused() =>
        Assert.Equal("The directory has no unit or group with the id 'nobody'.", Refusal.Of(() => TasksOfUnit.Of(PlanUnits.Directory, "nobody")));

    [Fact]
    public void A_phase_has_the_tasks_that_the_plan_puts_there() =>
        Assert.Equal(["line-1", "line-2", "line-3", "line-4", "line-5", "line-6", "line-7"], Ids(TasksOfPhase.Of("launch")));

    [Fact]
    public void Questions_combine()
    {
        var asked = TasksOfUnit.Of(PlanUnits.Directory, "telecom").And(TasksOfPhase.Of("launch").Not()).OrderByDescending(task => task.Id);
        Assert.Equal(["line-8", "line-17", "line-14", "line-13"], Ids(asked));
    }

    [Fact]
    public void A_phase_needs_an_id() => Assert.StartsWith("An id is letters", Refusal.Of(() => TasksOfPhase.Of("no id")), StringComparison.Ordinal);

    private static IEnumerable<string> Ids(Specification<CampaignTask> asked) => asked.Evaluate(Tasks).Select(task => task.Id);
}
