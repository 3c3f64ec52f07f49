namespace FamilyOnline.Benchmarks;

/// <summary>One candidate's figures as plain numbers.</summary>
internal sealed record PlainRow(int Households, int Broadband, bool[] Yes)
{
    /// <summary>The yes/no figures of the scheme with their points.</summary>
    public static IReadOnlyList<(string Metric, double Points)> Checks { get; } =
    [
        ("village-affairs-online", 10), ("farm-prices-online", 10), ("online-consultation", 5),
        ("public-courses", 10), ("cultural-site", 10), ("works-online", 5),
    ];
}
