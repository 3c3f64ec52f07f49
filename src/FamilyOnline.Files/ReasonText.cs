namespace FamilyOnline.Files;

/// <summary>Reads why a figure was changed: the word of a journal, or the Chinese one.</summary>
internal static class ReasonText
{
    private static readonly Dictionary<string, EntryReason> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["late-report"] = EntryReason.LateReport,
        ["typing-error"] = EntryReason.TypingError,
        ["recount"] = EntryReason.Recount,
        ["definition-change"] = EntryReason.DefinitionChange,
        ["unit-change"] = EntryReason.UnitChange,
        ["audit"] = EntryReason.Audit,
        ["other"] = EntryReason.Other,
        ["迟报"] = EntryReason.LateReport,
        ["录入错误"] = EntryReason.TypingError,
        ["重新核计"] = EntryReason.Recount,
        ["口径调整"] = EntryReason.DefinitionChange,
        ["单位撤并"] = EntryReason.UnitChange,
        ["审计核查"] = EntryReason.Audit,
        ["其他"] = EntryReason.Other,
    };

    /// <summary>Reads a text that was folded; an empty one gives no reason.</summary>
    public static (EntryReason Reason, Fault? Fault) Read(string text) => text.Length == 0 ? (EntryReason.Unspecified, null)
        : Words.TryGetValue(text, out var reason) ? (reason, null)
        : (default, new(ReportProblems.BadReason, text, string.Join(", ", Words.Keys)));
}
