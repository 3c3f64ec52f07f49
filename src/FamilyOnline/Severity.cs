namespace FamilyOnline;

/// <summary>Whether a problem stops the reading of a document or only wants attention.</summary>
public enum Severity
{
    /// <summary>No severity was given; never a verdict.</summary>
    Unspecified = 0,

    /// <summary>The document is taken as read; somebody should look.</summary>
    Warning,

    /// <summary>Nothing of the document is taken.</summary>
    Error,
}
