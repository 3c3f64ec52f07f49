using FamilyOnline.Ledgers;
using NodaTime;

namespace FamilyOnline.Tests.Ledgers;

/// <summary>An invented journal of county 610424, whose reports are approved by the county and then by the prefecture.</summary>
internal static class JournalSample
{
    public static JournalOrigin County { get; } = new("610424", "county", "prefecture");

    public static Journal Empty { get; } = Journal.Begin(County);

    public static FigureKey Households { get; } = Key("610424101");

    public static ReportKey Monthly { get; } = new("610424101", "monthly-report", ReportingPeriod.Month(2024, 5));

    public static EntryGrounds Clerk { get; } = new("信息员");

    public static EntryGrounds Typo { get; } = new("信息员", EntryReason.TypingError);

    public static FigureKey Key(string unit, string metric = "broadband-households") => new(unit, metric, ReportingPeriod.Month(2024, 5));

    /// <summary>The start of a day of June 2024, in UTC.</summary>
    public static Instant June(int day, int hour = 0) => Instant.FromUtc(2024, 6, day, hour, 0);

    public static FigureLine Reported(int value, string unit = "610424101", int edition = 1) =>
        FigureLine.Reported(Key(unit), Observation.Of(value), Clerk, "monthly-report", edition: edition);

    public static FigureLine Corrected(int edition, int value) => FigureLine.Corrected(Households, edition, Observation.Of(value), Typo);

    public static FigureLine Withdrawn(int edition) => FigureLine.Withdrawn(Households, edition, Typo);

    public static StepLine Step(ReportStep step) => new(Monthly, step, step == ReportStep.Return ? new("审核员", EntryReason.Recount) : new("审核员"));

    /// <summary>A journal in which the township's figure of 1240 was reported on 5 June, and the report took the steps, one each day from 6 June on.</summary>
    public static Journal After(params ReportStep[] steps)
    {
        var journal = Empty.Append(June(5), Reported(1240));
        for (var i = 0; i < steps.Length; i++)
            journal = journal.Append(June(6 + i), Step(steps[i]));
        return journal;
    }

    /// <summary>The steps to publication.</summary>
    public static ReportStep[] ToPublication { get; } =
        [ReportStep.Submit, ReportStep.Accept, ReportStep.Approve("county"), ReportStep.Approve("prefecture"), ReportStep.Publish];
}
