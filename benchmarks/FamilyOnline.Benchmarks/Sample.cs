namespace FamilyOnline.Benchmarks;

/// <summary>A county of two townships, enough to start a campaign.</summary>
internal static class Sample
{
    public static DivisionTree Divisions { get; } = new(
    [
        new(DivisionCode.Parse("610424"), "乾县"),
        new(DivisionCode.Parse("610424001"), "城关街道"),
        new(DivisionCode.Parse("610424101"), "薛录镇"),
    ]);
}
