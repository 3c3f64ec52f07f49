namespace FamilyOnline.Allotments;

/// <summary>Shares near the right ones, in double arithmetic, so that few places remain to be moved; the answer does not depend on it.</summary>
internal static class FirstGuess
{
    private const int Steps = 64;

    public static long[] Of(ApportionmentDemand demand, DivisorMethod method)
    {
        var weights = Array.ConvertAll(demand.ScaledWeights.ToArray(), weight => (double)weight);
        var (low, high) = (0.0, double.PositiveInfinity);
        var divisor = weights.Sum() / Math.Max(1, demand.Total);
        for (var step = 0; step < Steps && divisor > 0 && double.IsFinite(divisor); step++)
        {
            var shares = Rounded(demand, method, weights, divisor, out var sum);
            if (Math.Abs(sum - demand.Total) <= 16 + (demand.Count / 64))
                return shares;
            if (sum > demand.Total)
                low = divisor;
            else
                high = divisor;
            divisor = double.IsInfinity(high) ? low * 2 : low == 0 ? high / 2 : (low + high) / 2;
        }

        return [.. Enumerable.Range(0, demand.Count).Select(demand.Least)];
    }

    private static long[] Rounded(ApportionmentDemand demand, DivisorMethod method, double[] weights, double divisor, out double sum)
    {
        var shares = new long[weights.Length];
        sum = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = Math.Clamp(demand.Base + Places(method, weights[i] / divisor), demand.Least(i), demand.Most(i));
            sum += shares[i];
        }

        return shares;
    }

    private static long Places(DivisorMethod method, double quotient)
    {
        if (quotient >= ApportionmentDemand.MaxTotal)
            return ApportionmentDemand.MaxTotal;
        var below = (long)Math.Floor(quotient);
        var signpost = method.After(below);
        var bound = (double)signpost.Numerator / signpost.Denominator;
        return quotient >= (method.IsSquared ? Math.Sqrt(bound) : bound) ? below + 1 : below;
    }
}
