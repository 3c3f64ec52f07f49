using FamilyOnline.Submissions;

namespace CountyConsole.Commands;

/// <summary>An envelope that was read, and what it was held against.</summary>
/// <param name="Envelope">The envelope.</param>
/// <param name="Hash">The SHA-256 of its file.</param>
/// <param name="Pack">The pack under which its figures should have been made; null where none was named.</param>
/// <param name="Expected">The hash that its file should have; null where none was named.</param>
internal sealed record EnvelopeSummary(Envelope Envelope, string Hash, PackStamp? Pack, string? Expected)
{
    /// <summary>Gets whether the file is the one whose hash was told; null where none was.</summary>
    public bool? IsExpected => Expected is null ? null : string.Equals(Expected, Hash, StringComparison.OrdinalIgnoreCase) || string.Equals("sha256:" + Expected, Hash, StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets whether its figures were made under the pack that was named; null where none was.</summary>
    public bool? IsUnderPack => Pack is null ? null : Envelope.Pack?.Hash == Pack.Hash;

    public bool Agrees => IsExpected is not false && IsUnderPack is not false;
}
