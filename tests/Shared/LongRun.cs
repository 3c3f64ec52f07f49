namespace FamilyOnline.TestSupport;

/// <summary>Whether properties are tried many more times: when FAMILYONLINE_LONG is 1, as in .ci/run.</summary>
internal static class LongRun
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("FAMILYONLINE_LONG") == "1";

    /// <summary>How many samples a property takes: the usual number, or twenty times as many.</summary>
    public static long Iterations(long usual) => IsOn ? usual * 20 : usual;

    /// <summary>How many samples a property takes where both numbers are given.</summary>
    public static int Exactly(int usual, int @long) => IsOn ? @long : usual;
}
