using FamilyOnline.Documents;
using NodaTime;

namespace FamilyOnline.Files.Tests;

/// <summary>The reference pack against the plan 某县千户家庭上网活动实施计划, counted and typed from its text, section by section.</summary>
public sealed class ThousandHouseholdsTests
{
    /// <summary>The seventeen lines 责任单位 of section 三, exactly as written.</summary>
    public static TheoryData<string, string> UnitLines { get; } = new()
    {
        { "三.1", "各乡镇、县信息办、团县委、妇联、教育局、文明办、科协、科技局、县电视台、县广播电台、县电信公司" },
        { "三.2", "各乡镇、县信息办、各电信运营商" },
        { "三.3", "各乡镇、县信息办、县电信公司、县网络公司" },
        { "三.4", "县信息办、县教育局、文明办、县电信公司" },
        { "三.5", "各乡镇、县信息办、教育局、卫生局、文体局、交通局、发展计划局、城建局，各电信运营公司、各商业银行等" },
        { "三.6", "各乡镇、县农果局、县电信公司、广电网络公司、移动公司、联通公司" },
        { "三.7", "县信息办" },
        { "三.8(1)", "信息办、广电局、电信局、移动公司、联通公司" },
        { "三.8(2)", "县委组织部、人劳局、信息办" },
        { "三.8(3)", "县信息办、文体局、电视台" },
        { "三.8(4)", "县教育局、团县委、县科技局" },
        { "三.8(5)", "县信息办、妇联、科技局、文明办" },
        { "三.9(1)", "县信息办、电信局" },
        { "三.9(2)", "各乡镇、县信息办、团县委、各网络运营公司" },
        { "三.9(3)", "各乡镇、县文化局、信息办" },
        { "三.9(4)", "县信息办" },
        { "三.9(5)", "县信息办、县电信公司" },
    };

    [Fact]
    public void Has_the_seven_objectives_of_section_two() =>
        Assert.Equal(["二.1a", "二.1b", "二.2", "二.3", "二.4", "二.5", "二.6"], County.Campaign.Objectives.Select(objective => objective.Provenance.Source));

    [Fact]
    public void Has_nine_tasks_ten_sub_tasks_and_six_duties()
    {
        Assert.Equal(["三.1", "三.2", "三.3", "三.4", "三.5", "三.6", "三.7", "三.8", "三.9"], Sources(TaskKind.Task));
        Assert.Equal(["三.8(1)", "三.8(2)", "三.8(3)", "三.8(4)", "三.8(5)", "三.9(1)", "三.9(2)", "三.9(3)", "三.9(4)", "三.9(5)"], Sources(TaskKind.SubTask));
        Assert.Equal(["三.1a", "三.1b", "三.1c", "三.1d", "三.1e", "三.1f"], Sources(TaskKind.Duty));
    }

    [Theory]
    [MemberData(nameof(UnitLines))]
    public void Keeps_each_line_of_responsible_units_as_written(string source, string line) =>
        Assert.Equal(line, Task(source).Assignment!.Written);

    [Fact]
    public void Has_seventeen_lines_that_name_22_units_and_4_groups()
    {
        var named = UnitLines.SelectMany(row => Task((string)row[0]).Assignment!.Mentions).DistinctBy(mention => mention.Id).ToList();

        Assert.Equal(17, UnitLines.Count);
        Assert.Equal(22, named.Count(mention => !mention.IsGroup));
        Assert.Equal(["banks", "network-operators", "telecom-operators", "townships"], named.Where(mention => mention.IsGroup).Select(mention => mention.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("三.1a", "youth-league", "telecom")]
    [InlineData("三.1b", "womens-federation")]
    [InlineData("三.1c", "education")]
    [InlineData("三.1d", "civility-office")]
    [InlineData("三.1e", "science-association", "science-bureau")]
    [InlineData("三.1f", "television", "radio", "county-site", "media")]
    public void Each_duty_of_the_first_task_names_its_own_units(string source, params string[] units) =>
        Assert.Equal(units, Task(source).Assignment!.Mentions.Select(mention => mention.Id));

    [Fact]
    public void Only_the_lines_that_say_so_are_open() =>
        Assert.Equal(["三.1f", "三.5"], County.Campaign.AllTasks.Where(task => task.Assignment is { AndOthers: true }).Select(task => task.Provenance.Source));

    [Fact]
    public void No_unit_leads_because_the_plan_names_none() =>
        Assert.All(County.Campaign.AllTasks, task => Assert.Null(task.Assignment?.Lead));

    [Fact]
    public void Fifth_task_lists_the_eight_fields_of_convenience_information() =>
        Assert.Equal(["政务公开", "交通", "通信", "工商", "金融", "医疗", "教育", "文化娱乐"], Task("三.5").Deliverables.Select(field => field.Title.Chinese));

    [Fact]
    public void Three_phases_run_from_April_of_the_launch_year_to_the_end_of_the_next()
    {
        Assert.Equal(["四.1", "四.2", "四.3"], County.Campaign.Phases.All.Select(phase => phase.Provenance.Source));
        Assert.Equal(
            [(new LocalDate(2024, 4, 1), new LocalDate(2024, 5, 31)), (new LocalDate(2024, 6, 1), new LocalDate(2025, 10, 31)), (new LocalDate(2025, 11, 1), new LocalDate(2025, 12, 31))],
            County.Campaign.Phases.All.Select(phase => (phase.Interval.Start, phase.Interval.End)));
        Assert.Equal([3, 3, 2], County.Campaign.Phases.All.Select(phase => phase.Deliverables.Count));
    }

    [Theory]
    [InlineData("households-online", "3000", "二.1a")]
    [InlineData("digital-homes", "16", "二.1b")]
    [InlineData("volunteer-teams", "4", "二.2")]
    [InlineData("themed-activities", "4", "二.4")]
    [InlineData("model-townships", "10", "三.3")]
    [InlineData("best-websites", "5", "三.9(5)")]
    public void Targets_are_due_at_the_end_of_the_campaign(string id, string goal, string source)
    {
        var target = County.Campaign.Targets.Single(target => target.Id == id);

        Assert.Equal((goal, source, new LocalDate(2025, 12, 31)), (target.Goal.ToString(), target.Provenance.Source, target.Schedule.Due));
    }

    [Fact]
    public void Households_online_is_a_stock_whose_baseline_nobody_stated()
    {
        Assert.Equal(MetricKind.Stock, Metric("broadband-households").Kind);
        Assert.Equal(Absence.NotAvailable, County.Campaign.Targets.Single(target => target.Id == "households-online").Baseline.Absence);
    }

    [Fact]
    public void Training_learning_and_findings_are_measured_without_target() =>
        Assert.Superset(
            new HashSet<string> { "trained-persons", "distance-learners", "harmful-content-findings" },
            County.Campaign.MetricsWithoutTarget.Select(metric => metric.Id).ToHashSet());

    [Fact]
    public void Fewer_findings_are_better() => Assert.Equal(Direction.Falling, Metric("harmful-content-findings").Direction);

    [Fact]
    public void Four_bodies_lead_and_seats_are_held_by_offices_never_persons()
    {
        var bodies = County.Campaign.Organisation.Bodies;

        Assert.Equal(["县信息化工作领导小组", "千户家庭上网活动领导小组", "领导小组办公室", "各乡镇领导机构"], bodies.Select(body => body.Title.Chinese));
        Assert.Equal(["组长:县委副书记", "副组长:常务副县长"], bodies[1].Positions.Take(2).Select(seat => $"{seat.Title.Chinese}:{seat.HeldBy!.Chinese}"));
        Assert.Equal("info-office", bodies[2].Host);
        Assert.All(bodies, body => Assert.Equal("五", body.Provenance.Source));
    }

    [Theory]
    [InlineData(RequirementKind.Obligation, "五", "五", "六.2", "附件")]
    [InlineData(RequirementKind.Inspection, "六.4")]
    [InlineData(RequirementKind.Bulletin, "六.4")]
    [InlineData(RequirementKind.Assessment, "六.4")]
    [InlineData(RequirementKind.Principle, "六.1", "六.3", "六.3", "六.4")]
    public void Requirements_stand_by_kind(RequirementKind kind, params string[] sources) =>
        Assert.Equal(sources, County.Campaign.Requirements.Where(requirement => requirement.Kind == kind).Select(requirement => requirement.Provenance.Source));

    [Fact]
    public void Is_the_child_of_the_prefectures_campaign()
    {
        Assert.Equal(("十万家庭上网", "610400"), (County.Campaign.Parent!.Title.Chinese, County.Campaign.Parent.Division.ToString()));
        Assert.Equal("一", County.Campaign.Guidance.Provenance.Source);
    }

    [Fact]
    public void Townships_report_monthly_by_the_tenth_of_the_next_month()
    {
        var form = Form("monthly-report");

        Assert.Equal((ReportFrequency.Monthly, 10, true), (form.Frequency, form.DueDay, form.Provenance.IsAssumed));
        Assert.Equal([SubjectKind.Township], form.OwedBy);
    }

    [Fact]
    public void Bodies_people_and_work_plans_are_owed_once_by_the_end_of_the_first_phase()
    {
        Assert.All((string[])["set-up-body", "name-people", "work-plan"], id => Assert.Equal(new LocalDate(2024, 5, 31), Form(id).DueDate));
        Assert.Equal([SubjectKind.Township, SubjectKind.Unit], Form("work-plan").OwedBy);
    }

    [Fact]
    public void Sixteen_townships_of_the_county_may_be_selected()
    {
        Assert.Equal(16, County.Launched.Candidates.Count);
        Assert.Equal(1, County.Launched.Candidates.Count(candidate => candidate.Class == "subdistrict"));
        Assert.Equal(15, County.Launched.Candidates.Count(candidate => candidate.Class == "town"));
    }

    [Fact]
    public void Model_townships_are_scored_50_25_25_and_five_are_taken()
    {
        var scheme = County.Launched.Schemes["model-townships"];

        Assert.Equal(["uptake 50", "governance 25", "culture 25"], scheme.Root.Parts.Select(part => $"{part.Id} {part.Points}"));
        Assert.Equal(2, scheme.Gates.Count);
        Assert.Equal(("5", true), (scheme.Selection!.Take.ToString(), scheme.Selection.EarlierWinnersStayOut));
        Assert.Equal(2, scheme.TieBreaks.Count);
    }

    [Fact]
    public void Best_websites_weigh_votes_40_and_experts_60() =>
        Assert.Equal(["votes 40", "experts 60"], County.Launched.Schemes["best-websites"].Root.Parts.Select(part => $"{part.Id} {part.Points}"));

    [Theory]
    [InlineData("best-websites", "三.9(5)")]
    [InlineData("tv-quiz", "三.8(1)")]
    [InlineData("cadre-skills", "三.8(2)")]
    [InlineData("photo-works", "三.8(3)")]
    [InlineData("youth-works", "三.8(4)")]
    [InlineData("family-web-pages", "三.8(5)")]
    [InlineData("annual-assessment-townships", "六.4")]
    [InlineData("annual-assessment-departments", "六.4")]
    public void Each_contest_of_the_plan_has_a_scheme_that_says_what_it_assumes(string scheme, string source)
    {
        var provenance = PackProvenance(scheme);

        Assert.Equal(source, provenance.Find("source")!.ToString());
        Assert.NotNull(provenance.Find("assumed"));
        Assert.NotNull(((DocumentMap)provenance.Find("title")!).Find("en"));
    }

    [Theory]
    [InlineData("annual-assessment-townships")]
    [InlineData("annual-assessment-departments")]
    public void The_assessment_ends_in_two_named_lists_with_the_bulletin_between(string scheme) =>
        Assert.Equal(["表彰先进 / Commended", "通报 / In the bulletin", "批评后进 / Criticised"], County.Launched.Schemes[scheme].Grades.Select(row => $"{row.Grade.Chinese} / {row.Grade.English}"));

    [Fact]
    public void Everything_the_plan_is_silent_on_is_marked_assumed()
    {
        Provenance?[] silent =
        [
            Form("monthly-report").Provenance,
            .. ((string[])["set-up-body", "name-people", "work-plan"]).Select(id => Form(id).Provenance),
            .. County.Campaign.Targets.Select(target => target.Provenance),
            .. County.Campaign.Phases.All.Skip(1).Select(phase => phase.Provenance),
            .. ((string[])["households", "village-affairs-online", "farm-prices-online", "online-consultation", "public-courses", "cultural-site", "works-online"]).Select(id => Metric(id).Provenance),
            .. County.Launched.Schemes.SelectMany(scheme => scheme.Nodes.Select(node => node.Provenance)),
            .. County.Launched.Schemes.SelectMany(scheme => scheme.Gates.Select(gate => gate.Provenance)),
            Group("telecom-operators"), Group("network-operators"),
            County.Campaign.Units.Units.Single(unit => unit.Id == "telecom").Aliases.Single(alias => alias.Name == "电信局").Provenance,
            County.Campaign.Units.Units.Single(unit => unit.Id == "cable-network").Aliases.Single(alias => alias.Name == "县网络公司").Provenance,
            County.Campaign.Units.Units.Single(unit => unit.Id == "culture-sports").Aliases.Single(alias => alias.Name == "县文化局").Provenance,
        ];

        Assert.All(silent, provenance => Assert.True(provenance?.IsAssumed));
    }

    [Fact]
    public void Every_item_of_the_document_says_where_it_comes_from() => Assert.Empty(Unmarked(County.Pack.Document, "pack").ToList());

    /// <summary>Every map with an id of its own, and every rule of ranking, selecting and splitting, carries a source or an assumption.</summary>
    private static IEnumerable<string> Unmarked(DocumentNode node, string path) => node switch
    {
        DocumentMap map => ((map.Find("id") is not null || path.EndsWith("/rank", StringComparison.Ordinal) || path.EndsWith("/select", StringComparison.Ordinal) || path.EndsWith("/allot", StringComparison.Ordinal)) && map.Find("source") is null && map.Find("assumed") is null ? new[] { path } : [])
            .Concat(map.Entries.SelectMany(entry => Unmarked(entry.Value, $"{path}/{entry.Key}"))),
        DocumentList list => list.Items.SelectMany((item, i) => Unmarked(item, FormattableString.Invariant($"{path}/{i}"))),
        _ => [],
    };

    private static DocumentMap PackProvenance(string scheme) =>
        (DocumentMap)((DocumentList)County.Pack.Document.Find("schemes")!).Items.Single(item => ((DocumentMap)item).Find("scheme")!.ToString() == scheme);

    private static IEnumerable<string?> Sources(TaskKind kind) => County.Campaign.AllTasks.Where(task => task.Kind == kind).Select(task => task.Provenance.Source);

    private static CampaignTask Task(string source) => County.Campaign.AllTasks.Single(task => task.Provenance.Source == source);

    private static Metric Metric(string id) => County.Campaign.Metrics.Single(metric => metric.Id == id);

    private static ReportForm Form(string id) => County.Campaign.Reporting.Forms.Single(form => form.Id == id);

    private static Provenance Group(string id) => County.Campaign.Units.Groups.Single(group => group.Id == id).Provenance;
}
