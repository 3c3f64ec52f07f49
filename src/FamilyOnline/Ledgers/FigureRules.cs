namespace FamilyOnline.Ledgers;

/// <summary>Which line may follow the edition of a figure that stands.</summary>
internal static class FigureRules
{
    /// <summary>Tells whether the very same line is on record.</summary>
    public static bool IsOnRecord(FigureNode? standing, FigureLine line) =>
        standing?.AndEarlier().SkipWhile(node => node.Edition > line.Edition).FirstOrDefault() is { } node && node.Line == line;

    /// <summary>Says why a line may not follow; null where it may.</summary>
    public static string? Refuse(FigureNode? standing, FigureLine line)
    {
        var count = standing?.Edition ?? 0;
        var isThere = standing is not null && standing.Line.Kind != EntryKind.Withdrawn;
        if (line.Edition <= count)
            return Say($"Edition {line.Edition} of {line.Figure} is on record with another content; what comes next makes edition {count + 1}.");
        if (line.Edition > count + 1)
            return Say($"Edition {line.Edition} of {line.Figure} cannot be {Word(line)}, since there {(count == 1 ? "is 1 edition" : Say($"are {count} editions"))} before it.");
        return (line.Kind == EntryKind.Reported) == isThere
            ? Say($"{line.Figure} cannot be {Word(line)} as edition {line.Edition}: {(isThere ? "it stands already, and is corrected or withdrawn" : "it was withdrawn, and is reported anew")}.")
            : null;
    }

    private static string Word(FigureLine line) => line.Kind.ToString().ToLowerInvariant();

    private static string Say(FormattableString text) => FormattableString.Invariant(text);
}
