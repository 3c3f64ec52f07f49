using System.Globalization;

namespace FamilyOnline.Tests.Support;

/// <summary>Puts the thread under a culture that writes numbers, dates or letters otherwise, until disposed.</summary>
internal sealed class HostileCulture : IDisposable
{
    private readonly (CultureInfo Format, CultureInfo Texts) _before = (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture);

    public HostileCulture(string name) =>
        Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture) = _before;
}
