using FamilyOnline.Resources;

namespace FamilyOnline.Packs;

/// <summary>The kinds of problems that only packs have.</summary>
internal static class PackProblems
{
    public static ProblemKind UnknownFormat { get; } = Error("pack.unknown-format");

    public static ProblemKind NotAName { get; } = Error("pack.not-a-name");

    public static ProblemKind NotAPlanDate { get; } = Error("pack.not-a-plan-date");

    public static ProblemKind PhaseInverted { get; } = Error("pack.phase-inverted");

    public static ProblemKind PhaseOverlap { get; } = Error("pack.phase-overlap");

    public static ProblemKind PhaseGap { get; } = Error("pack.phase-gap");

    public static ProblemKind TargetOutside { get; } = Error("pack.target-outside");

    public static ProblemKind PointOutside { get; } = Error("pack.point-outside");

    public static ProblemKind PointOrder { get; } = Error("pack.point-order");

    public static ProblemKind ShareOutside { get; } = Error("pack.share-outside");

    public static ProblemKind ShareFalling { get; } = Error("pack.share-falling");

    public static ProblemKind IdTwice { get; } = Error("pack.id-twice");

    public static ProblemKind LookAlike { get; } = Error("pack.look-alike");

    public static ProblemKind GoalIsBaseline { get; } = Error("pack.goal-is-baseline");

    public static ProblemKind NameTwice { get; } = Error("pack.name-twice");

    public static ProblemKind NotCalendarDays { get; } = Error("pack.not-calendar-days");

    public static ProblemKind CalendarSpan { get; } = Error("pack.calendar-span");

    public static ProblemKind WorkedHoliday { get; } = Error("pack.worked-holiday");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Packs);
}
