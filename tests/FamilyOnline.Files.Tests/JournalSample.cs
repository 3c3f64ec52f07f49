using FamilyOnline.Ledgers;
using NodaTime;

namespace FamilyOnline.Files.Tests;

/// <summary>An invented journal of three entries, and its file as another program wrote it: the ten lines of Python in docs/ledger.md.</summary>
internal static class JournalSample
{
    public const string Text = """
        {"format":"familyonline-journal/1","journal":"610424","levels":"county prefecture","entries":"3","head":"167ffd7a438f1d5a56ba68ea590e6f22d350f1abb8f5e9f5e90c759b4880117f"}
        {"number":"1","known-at":"2024-06-05T02:00:00Z","kind":"reported","unit":"610424101","form":"monthly-report","period":"2024-05","metric":"broadband-households","version":"1","edition":"1","value":"1240","by":"信息员","previous":"5beee09c048c41db686ef77b4cf3581c67648a2021bd1242f2ab080766299fa3","hash":"2b4ce61c7311007d8f2b0b09b331594afd49d921c3c88908479a5d3602f801c9"}
        {"number":"2","known-at":"2024-06-05T02:00:00Z","kind":"submitted","unit":"610424101","form":"monthly-report","period":"2024-05","by":"信息员","previous":"2b4ce61c7311007d8f2b0b09b331594afd49d921c3c88908479a5d3602f801c9","hash":"31e05a27215f936867dadd043419ccd4a3f82584d0ab009661b32e6cc89c70cb"}
        {"number":"3","known-at":"2024-06-11T01:30:00.5Z","kind":"corrected","unit":"610424101","period":"2024-05","metric":"broadband-households","version":"1","edition":"2","value":"1204","by":"信息员","reason":"typing-error","note":"两位数字颠倒","evidence":"https://example.org/scan/17.pdf","previous":"31e05a27215f936867dadd043419ccd4a3f82584d0ab009661b32e6cc89c70cb","hash":"167ffd7a438f1d5a56ba68ea590e6f22d350f1abb8f5e9f5e90c759b4880117f"}

        """;

    private static readonly FigureKey Households = new("610424101", "broadband-households", ReportingPeriod.Month(2024, 5));

    private static readonly ReportKey Report = new("610424101", "monthly-report", ReportingPeriod.Month(2024, 5));

    public static Journal Journal { get; } = Journal.Begin(new("610424", "county", "prefecture"))
        .Append(
            Instant.FromUtc(2024, 6, 5, 2, 0),
            FigureLine.Reported(Households, Observation.Of(1240), new("信息员"), "monthly-report"),
            new StepLine(Report, ReportStep.Submit, new("信息员")))
        .Append(
            Instant.FromUtc(2024, 6, 11, 1, 30).Plus(Duration.FromMilliseconds(500)),
            FigureLine.Corrected(Households, 2, Observation.Of(1204), new("信息员", EntryReason.TypingError, "两位数字颠倒", "https://example.org/scan/17.pdf")));

    /// <summary>A journal with every kind of entry, absences, decimals and texts that need care in JSON.</summary>
    public static Journal Rich { get; } = Steps(Journal)
        .Append(Instant.FromUtc(2024, 6, 20, 0, 0), FigureLine.Withdrawn(Households, 3, new("a\"\\\n\t\u0001😀", EntryReason.Other, "é<&>")))
        .Append(
            Instant.FromUtc(2024, 6, 21, 0, 0),
            FigureLine.Reported(Households, Observation.Of(Absence.Confidential), new("信息员"), edition: 4),
            FigureLine.Reported(new("合作社/1", "rate", ReportingPeriod.Quarter(2024, 2)), Observation.Scaled(-1250, 2), new("信息员"), version: 3));

    private static Journal Steps(Journal journal)
    {
        ReportStep[] steps = [ReportStep.Return, ReportStep.Submit, ReportStep.Accept, ReportStep.Approve("county"), ReportStep.Approve("prefecture"), ReportStep.Publish];
        for (var i = 0; i < steps.Length; i++)
            journal = journal.Append(Instant.FromUtc(2024, 6, 12, i, 0), new StepLine(Report, steps[i], new("审核员", EntryReason.Recount)));
        return journal;
    }
}
