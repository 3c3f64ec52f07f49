namespace FamilyOnline.Rules;

/// <summary>How many members of a candidate satisfy a condition, do not, or are not known.</summary>
internal struct MemberTally
{
    private long _yes;
    private long _no;
    private long _unknown;

    /// <summary>Gets how many were asked.</summary>
    public readonly long Asked => _yes + _no + _unknown;

    public void Add(bool? holds) => _ = holds switch { true => _yes++, false => _no++, null => _unknown++ };

    /// <summary>Answers the question.</summary>
    /// <param name="count">What is asked.</param>
    /// <param name="sample">The size of a sample; those there are then stand as they are.</param>
    /// <param name="stated">How many members there are said to be.</param>
    public readonly Quantity Result(MemberCount count, int? sample, Quantity stated)
    {
        var known = Asked;
        var missing = _unknown > 0 || (sample is null && stated.TryGetValue(out var all) && all > known);
        if (known == 0)
            return stated.TryGetValue(out var none) && none.IsZero ? Quantity.Of(Absence.NotApplicable) : Quantity.Of(stated.IsKnown ? Absence.NotReported : stated.Absence);
        return count switch
        {
            MemberCount.Every => _no > 0 ? Exact.Zero : missing ? Quantity.Of(Absence.NotReported) : Exact.One,
            MemberCount.Some => _yes > 0 ? Exact.One : missing ? Quantity.Of(Absence.NotReported) : Exact.Zero,
            _ => missing ? Quantity.Of(Absence.NotReported) : (Exact)_yes,
        };
    }
}
