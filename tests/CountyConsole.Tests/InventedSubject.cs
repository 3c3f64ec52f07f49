namespace CountyConsole.Tests;

/// <summary>A real township, the county, or a unit of the plan, by code and name; every figure of it here is invented.</summary>
internal sealed record InventedSubject(string Code, string Name)
{
    public static IReadOnlyList<InventedSubject> Townships { get; } =
    [
        new("610424001", "城关街道"), new("610424101", "薛录镇"), new("610424102", "梁村镇"), new("610424103", "临平镇"),
        new("610424104", "姜村镇"), new("610424105", "王村镇"), new("610424106", "马连镇"), new("610424107", "阳峪镇"),
        new("610424108", "峰阳镇"), new("610424109", "注泔镇"), new("610424110", "灵源镇"), new("610424111", "阳洪镇"),
        new("610424112", "梁山镇"), new("610424113", "周城镇"), new("610424114", "新阳镇"), new("610424115", "大杨镇"),
    ];

    public InventedPlace Invent(Random chance) => new(this, chance);
}
