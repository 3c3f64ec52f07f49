namespace FamilyOnline.Submissions;

/// <summary>Which pack's rules figures were made under (规则包标识).</summary>
/// <param name="Id">The pack, such as <c>our-county@1</c>.</param>
/// <param name="Hash">The hash of its text, such as <c>sha256:</c> and 64 hexadecimal digits.</param>
public sealed record PackStamp(string Id, string Hash);
