using FamilyOnline.Scoring;

namespace FamilyOnline.Schemes;

/// <summary>What a line does where its figure is missing, or where there is no target (缺值处理).</summary>
internal sealed record AbsenceRule(AbsenceTreatment Treatment)
{
    public static AbsenceRule Unknown { get; } = new(AbsenceTreatment.Unknown);

    public static AbsenceRule Skip { get; } = new(AbsenceTreatment.Skip);

    /// <summary>Gets the words by which documents say the rule.</summary>
    public static IReadOnlyDictionary<string, AbsenceTreatment> Words { get; } = new Dictionary<string, AbsenceTreatment>(StringComparer.Ordinal)
    {
        ["unknown"] = AbsenceTreatment.Unknown,
        ["zero"] = AbsenceTreatment.Zero,
        ["skip"] = AbsenceTreatment.Skip,
        ["not-applicable"] = AbsenceTreatment.Skip,
    };

    /// <summary>Gets the points that are given.</summary>
    public Exact Points { get; init; }

    /// <summary>Gets the scorer that counts instead.</summary>
    public IScorer? Scorer { get; init; }

    /// <summary>Gets the figures that this scorer's settings name.</summary>
    public IReadOnlyList<Rules.FigureDefinition> Figures { get; init; } = [];
}
