using System.Globalization;

namespace FamilyOnline.Allotments;

/// <summary>Checks a table that a county made itself, and takes it as it is: no share is ever mended.</summary>
internal sealed class GivenTable(long total, IReadOnlyList<AllotmentUnit> units, AllotmentOptions options)
{
    /// <summary>The method of a table that nobody computed.</summary>
    public const string Method = "given";

    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, GivenShare> _given = new(StringComparer.Ordinal);

    public ReadResult<Allotment> Take(IReadOnlyList<GivenShare> shares)
    {
        foreach (var line in shares)
            Check(line);
        foreach (var unit in units.Where(unit => !_given.ContainsKey(unit.Id)))
            _problems.Add(AllotmentProblems.Missing.At(Whole(shares), unit.ToString()));
        CheckTotal(shares);
        return new(_problems.Count > 0 ? null : Made(), _problems.OrderBy(problem => problem.Place.Line));
    }

    private void Check(GivenShare line)
    {
        if (units.FirstOrDefault(unit => unit.Id == line.Unit) is not { } unit)
            _problems.Add(AllotmentProblems.UnknownUnit.At(line.Place, line.Unit, string.Join(", ", units.Select(known => known.Id).Order(StringComparer.Ordinal).Take(5))));
        else if (!_given.TryAdd(line.Unit, line))
            _problems.Add(AllotmentProblems.Twice.At(line.Place, unit.ToString(), _given[line.Unit].Place.ToString()));
        else if (line.Share < Math.Max(options.FloorOf(unit), options.Base))
            _problems.Add(AllotmentProblems.BelowFloor.At(line.Place, unit.ToString(), Text(line.Share), Text(Math.Max(options.FloorOf(unit), options.Base))));
        else if (line.Share > options.CapOf(unit))
            _problems.Add(AllotmentProblems.AboveCap.At(line.Place, unit.ToString(), Text(line.Share), Text(options.CapOf(unit)!.Value)));
    }

    private void CheckTotal(IReadOnlyList<GivenShare> shares)
    {
        var sum = shares.Aggregate(Int128.Zero, (sum, line) => sum + line.Share);
        if (sum != total)
            _problems.Add(AllotmentProblems.OtherSum.At(Whole(shares), sum.ToString(CultureInfo.InvariantCulture), Text(total), (sum - total).ToString("+0;-0", CultureInfo.InvariantCulture)));
    }

    /// <summary>What concerns the whole table has its file alone as place.</summary>
    private static Place Whole(IReadOnlyList<GivenShare> shares) => new(shares.Count > 0 ? shares[0].Place.File : null, 0, 0);

    private Allotment Made()
    {
        QuotaRule quota = new(total, units.Aggregate(Exact.Zero, (sum, unit) => sum + unit.Weight));
        return new(Method, total, [.. units.Select(unit => new AllotmentShare(unit, _given[unit.Id].Share, quota, isTied: false))], null);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
