using FamilyOnline.Ledgers;

namespace FamilyOnline.Submissions;

/// <summary>What an envelope holds besides figures (上报包附件).</summary>
public sealed record EnvelopeOptions
{
    /// <summary>Gets the sender's name.</summary>
    /// <value>Null unless given.</value>
    public string? Name { get; init; }

    /// <summary>Gets the pack whose rules the figures were made under.</summary>
    /// <value>Null unless given.</value>
    public PackStamp? Pack { get; init; }

    /// <summary>Gets the head of the journal that the figures were taken from.</summary>
    /// <value>Null unless given.</value>
    public JournalHead? Ledger { get; init; }

    /// <summary>Gets how the sender's metrics relate to those that are added up.</summary>
    /// <value>None, each answers the metric of its own id and version, unless given.</value>
    public IReadOnlyList<MetricMapping> Mappings { get; init; } = [];

    /// <summary>Gets how many reports came to the sender, by period.</summary>
    /// <value>None unless given.</value>
    public IReadOnlyList<PeriodCoverage> Coverage { get; init; } = [];

    /// <summary>Gets the certificates of selections as JSON, each as <see cref="Selections.Certificate.ToJson"/> writes it.</summary>
    /// <value>None unless given.</value>
    public IReadOnlyList<string> Certificates { get; init; } = [];
}
