using NodaTime;

namespace FamilyOnline.Tests.Support;

/// <summary>The State Council's arrangement of holidays for 2024 (国办发明电〔2023〕7号).</summary>
internal static class Arrangement2024
{
    public static WorkCalendar Calendar { get; } = new(
        [
            new(2024, 1, 1),
            .. Days(2, 10, 17), .. Days(4, 4, 6), .. Days(5, 1, 5), new(2024, 6, 10), .. Days(9, 15, 17), .. Days(10, 1, 7),
        ],
        [new(2024, 2, 4), new(2024, 2, 18), new(2024, 4, 7), new(2024, 4, 28), new(2024, 5, 11), new(2024, 9, 14), new(2024, 9, 29), new(2024, 10, 12)],
        Provenance.From("国办发明电〔2023〕7号"));

    private static DateInterval Days(int month, int first, int last) => new(new(2024, month, first), new(2024, month, last));
}
