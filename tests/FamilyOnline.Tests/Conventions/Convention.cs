namespace FamilyOnline.Tests.Conventions;

/// <summary>Fails with everything that breaks a convention, not only the first few.</summary>
internal static class Convention
{
    public static void Holds(IEnumerable<object?> breaches)
    {
        var all = breaches.Select(breach => $"  {breach}").ToList();
        Assert.True(all.Count == 0, $"{all.Count} break the convention:\n{string.Join('\n', all)}");
    }
}
