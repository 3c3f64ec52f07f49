using System.Globalization;

namespace FamilyOnline.Files.Tests.Support;

/// <summary>A machine whose culture is not ours: a thread of its own, so that no other test notices.</summary>
internal static class Machine
{
    public static T In<T>(string culture, Func<T> work)
    {
        T result = default!;
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => { result = work(); }))
        {
            CurrentCulture = CultureInfo.GetCultureInfo(culture),
            CurrentUICulture = CultureInfo.GetCultureInfo(culture),
        };
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return result;
    }
}
