using FamilyOnline.Rollups;
using NodaTime;

namespace FamilyOnline.Tests.Rollups;

/// <summary>
/// Two counties of one prefecture, invented. 2020: A and B merge into E. 2021: E is split into F (a quarter) and G; of its households a third goes to F.
/// 2022: D goes from Y to X and becomes D2. 2023: C is split into H and K, and nobody says in which shares.
/// </summary>
internal static class BridgeExample
{
    public static UnitHistory History { get; } = new(
        [
            Span("P", "prefecture", null, null, null), Span("X", "county", "P", null, null), Span("Y", "county", "P", null, null),
            Span("A", "township", "X", null, 2020), Span("B", "township", "X", null, 2020), Span("E", "township", "X", 2020, 2021),
            Span("F", "township", "X", 2021, null), Span("G", "township", "X", 2021, null), Span("C", "township", "X", null, 2023),
            Span("H", "township", "X", 2023, null), Span("K", "township", "X", 2023, null),
            Span("D", "township", "Y", null, 2022), Span("D2", "township", "X", 2022, null), Span("Z", "township", "Y", null, null),
        ],
        [
            UnitChange.Merge(New(2020), ["A", "B"], "E"),
            new(New(2021), UnitChangeKind.Split, [new("E", "F", Exact.Ratio(1, 4)), new("E", "G", Exact.Ratio(3, 4)), new("E", "F", Exact.Ratio(1, 3), "households"), new("E", "G", Exact.Ratio(2, 3), "households")]),
            UnitChange.OneToOne(New(2022), UnitChangeKind.Move, "D", "D2"),
            UnitChange.Split(New(2023), "C", ("H", null), ("K", null)),
        ]);

    public static LocalDate New(int year) => new(year, 1, 1);

    public static UnitSpan Span(string id, string? level, string? parent, int? from, int? to, string hierarchy = UnitHistory.Administrative) =>
        new(new(id, id, parent, level), from is { } first ? New(first) : null, to is { } end ? New(end) : null, hierarchy);

    public static string Show(UnitAttribution way) => string.Join(", ", [
        .. way.Parts.Select(part => $"{part.Unit} {part.Share}"),
        .. way.Rests.Select(rest => $"{rest.Share} {rest.Gap} [{string.Join(' ', rest.Candidates)}]"),
    ]);
}
