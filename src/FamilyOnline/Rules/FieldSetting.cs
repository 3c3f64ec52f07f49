using NodaTime;

namespace FamilyOnline.Rules;

/// <summary>What a field is looked at through: the side that marks, the window of days, and who else knows of its lines.</summary>
internal sealed record FieldSetting
{
    public static FieldSetting Plain { get; } = new();

    /// <summary>Gets the side whose marks count, such as <c>self</c>; null where the scheme has no sides.</summary>
    public string? Side { get; init; }

    /// <summary>Gets the days that count; null for all.</summary>
    public DateInterval? Window { get; init; }

    /// <summary>Gets the last day on which an entry may have come in to count; null for any.</summary>
    public LocalDate? ReportedBy { get; init; }

    /// <summary>Gets how many periods back figures are looked at; 0 for now.</summary>
    public int Back { get; init; }

    /// <summary>Gets the words after <c>by</c> that name no judge and no member: sides and levels.</summary>
    public IReadOnlySet<string> Reserved { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Gets who gives the points of lines; null where no scheme is run.</summary>
    public INodeColumns? Nodes { get; init; }

    /// <summary>Gets what people call figures and lines.</summary>
    public FigureTitles Titles { get; init; } = FigureTitles.None;

    /// <summary>Tells whether what is stated for a period counts on a day: it has begun, and the window touches it.</summary>
    public bool Holds(ReportingPeriod period, LocalDate asOf) =>
        !period.IsSpecified || (period.First <= asOf && (Window is not { } window || (period.Last >= window.Start && period.First <= window.End)));

    /// <summary>Tells whether a source names a judge, an office or a member, and not a side, a level or a table of targets.</summary>
    public bool IsParty(string by) => by != Mark.Target && !Reserved.Contains(by);
}
