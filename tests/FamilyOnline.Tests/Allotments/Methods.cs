using FamilyOnline.Allotments;

namespace FamilyOnline.Tests.Allotments;

/// <summary>All methods, and those that divide.</summary>
internal static class Methods
{
    public static IReadOnlyList<IApportionmentMethod> All { get; } =
        [new Hamilton(), new Webster(), new Jefferson(), new Adams(), new Dean(), new HuntingtonHill(), new ModifiedSainteLague()];

    public static IEnumerable<DivisorMethod> Dividing => All.OfType<DivisorMethod>();

    /// <summary>A method by the name that the cases use.</summary>
    public static IApportionmentMethod Named(string name) => All.Single(method => method.Key.Replace("-", "", StringComparison.Ordinal) == name.Replace("_", "", StringComparison.Ordinal) || method.Key.Replace("modified-sainte-lague", "modified_saintelague", StringComparison.Ordinal) == name);

    public static Allotment Allot(this IApportionmentMethod method, long total, IEnumerable<Exact> weights, AllotmentOptions? options = null) =>
        Allotment.Of(total, weights.Select((weight, i) => new AllotmentUnit(Id(i), Id(i), weight)), method, options);

    public static Allotment Allot(this IApportionmentMethod method, long total, params int[] weights) => method.Allot(total, weights.Select(weight => (Exact)(long)weight));

    public static IEnumerable<long> SharesOf(Allotment allotment) => allotment.Shares.Select(share => share.Share);

    public static string Id(int position) => FormattableString.Invariant($"u{position}");
}
