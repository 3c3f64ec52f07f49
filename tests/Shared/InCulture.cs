using System.Globalization;

namespace FamilyOnline.TestSupport;

/// <summary>Runs something under a hostile culture: what it gives must be the same as everywhere.</summary>
internal static class InCulture
{
    /// <summary>Cultures that write numbers, dates and capital letters each in another way.</summary>
    public static IReadOnlyList<string> Hostile { get; } = ["tr-TR", "de-DE", "ar-SA", "fa-IR", "th-TH"];

    public static T Run<T>(string culture, Func<T> run)
    {
        var thread = Thread.CurrentThread;
        var before = thread.CurrentCulture;
        try
        {
            thread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return run();
        }
        finally
        {
            thread.CurrentCulture = before;
        }
    }
}
