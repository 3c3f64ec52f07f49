namespace FamilyOnline.TestSupport;

/// <summary>Holds what people read against the approved text: the one place that knows the snapshot library.</summary>
/// <remarks>Texts are compared as text, never as serialised objects. Strict mode (tests/strict.runsettings) fails where no approved text exists.</remarks>
internal static class Approved
{
    public static void Match(string text, string name) => Snapshooter.Xunit.Snapshot.Match(text.ReplaceLineEndings("\n"), name);
}
