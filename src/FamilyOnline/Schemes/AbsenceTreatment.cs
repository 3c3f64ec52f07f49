namespace FamilyOnline.Schemes;

/// <summary>What a line does where its figure is missing, or where there is no target.</summary>
internal enum AbsenceTreatment
{
    /// <summary>Nothing was chosen.</summary>
    Unspecified = 0,

    /// <summary>Nothing above it is known (不予评定).</summary>
    Unknown,

    /// <summary>It counts 0, since the scheme says so (记零分).</summary>
    Zero,

    /// <summary>It is left out, as what is not applicable is (不计入).</summary>
    Skip,

    /// <summary>It counts what the scheme gives (记固定分).</summary>
    Give,

    /// <summary>Another scorer counts (另行计分).</summary>
    Scorer,
}
