namespace CountyConsole;

/// <summary>A file that the user named.</summary>
internal static class InputFile
{
    /// <summary>Tells whether a file is there, and says so where it is not.</summary>
    public static bool Exists(Session session, string file)
    {
        if (File.Exists(file))
            return true;
        session.Streams.Error.WriteLine(session.Say["usage.no-file", file]);
        return false;
    }
}
