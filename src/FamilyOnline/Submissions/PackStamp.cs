using FamilyOnline.Packs;

namespace FamilyOnline.Submissions;

/// <summary>Which pack's rules figures were made under (规则包标识).</summary>
/// <param name="Id">The pack, such as <c>our-county@1</c>.</param>
/// <param name="Hash">The hash of its text, such as <c>sha256:</c> and 64 hexadecimal digits.</param>
public sealed record PackStamp(string Id, string Hash)
{
    /// <summary>Makes the stamp of a pack: its name, and the SHA-256 of all that it says, merged with what it extends, as JSON in the form of RFC 8785.</summary>
    /// <remarks>Comments, blanks and the order of keys make no difference; the order of lists does.</remarks>
    public static PackStamp Of(CampaignPack pack) => new($"{Require.NotNull(pack)}", EnvelopeHash.Of(pack.Document));
}
