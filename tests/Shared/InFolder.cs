using System.Globalization;

namespace FamilyOnline.TestSupport;

/// <summary>Runs an example of the README in a folder and gives what it writes. The folder belongs to the whole process: no other test may run meanwhile.</summary>
internal static class InFolder
{
    public static string Run(string folder, Action<StringWriter> lines)
    {
        using StringWriter console = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(folder);
            lines(console);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }

        return console.ToString();
    }
}
