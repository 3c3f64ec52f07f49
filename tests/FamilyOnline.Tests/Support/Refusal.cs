namespace FamilyOnline.Tests.Support;

/// <summary>What a constructor says when it refuses, without the name of the parameter that .NET adds.</summary>
internal static class Refusal
{
    public static string Of(Func<object?> build) => Of<ArgumentException>(build);

    public static string Of<T>(Func<object?> build)
        where T : Exception
    {
        var message = Assert.ThrowsAny<T>(build).Message;
        var parameter = message.IndexOf(" (Parameter", StringComparison.Ordinal);
        return parameter < 0 ? message : message[..parameter];
    }
}
