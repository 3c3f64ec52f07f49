namespace FamilyOnline.Allotments;

/// <summary>Finds the λ at which <c>Σ clamp(weight × λ, least, most)</c> is the total, exactly.</summary>
/// <remarks>
/// The sum grows with λ in straight pieces between the λ at which a unit leaves its least share, and that at which it reaches its most. The pieces are
/// walked in order; on the right one, λ is what is left of the total by the weights that are between their bounds.
/// </remarks>
internal static class Multiplier
{
    /// <summary>Gives λ as a ratio of what is left to the weights that share it.</summary>
    public static (UInt128 Left, UInt128 Weights) Of(ApportionmentDemand demand) => Unbound(demand) ?? Walk(demand);

    /// <summary>λ without bounds, if it keeps them.</summary>
    private static (UInt128 Left, UInt128 Weights)? Unbound(ApportionmentDemand demand)
    {
        var (total, all) = ((UInt128)demand.Total, UInt128.Zero);
        foreach (var weight in demand.ScaledWeights)
            all += weight;
        for (var i = 0; i < demand.Count; i++)
        {
            var (quota, rest) = UInt128.DivRem((UInt128)demand.ScaledWeights[i] * total, UInt128.Max(all, 1));
            if (quota < (UInt128)demand.Least(i) || quota > (UInt128)demand.Most(i) || (quota == (UInt128)demand.Most(i) && rest != 0))
                return null;
        }

        return all == 0 ? null : (total, all);
    }

    private static (UInt128 Left, UInt128 Weights) Walk(ApportionmentDemand demand)
    {
        var (bound, free) = (0L, UInt128.Zero);
        for (var i = 0; i < demand.Count; i++)
            bound += demand.Least(i);
        foreach (var step in Steps(demand))
        {
            if (free != 0 && bound <= demand.Total && free * (UInt128)step.Share >= (UInt128)(demand.Total - bound) * step.Weight)
                break;
            bound += step.Leaves ? -step.Share : step.Share;
            free = step.Leaves ? free + step.Weight : free - step.Weight;
        }

        return free == 0 ? ((UInt128)demand.Total, 1) : ((UInt128)(demand.Total - bound), free);
    }

    private static List<Step> Steps(ApportionmentDemand demand)
    {
        List<Step> steps = [];
        for (var i = 0; i < demand.Count; i++)
        {
            if (demand.ScaledWeights[i] == 0 || demand.Least(i) == demand.Most(i))
                continue;
            steps.Add(new(demand.ScaledWeights[i], demand.Least(i), Leaves: true));
            steps.Add(new(demand.ScaledWeights[i], demand.Most(i), Leaves: false));
        }

        steps.Sort();
        return steps;
    }

    /// <summary>At λ = share ÷ weight a unit leaves its least share, or reaches its most.</summary>
    private readonly record struct Step(UInt128 Weight, long Share, bool Leaves) : IComparable<Step>
    {
        public int CompareTo(Step other)
        {
            var order = ((UInt128)Share * other.Weight).CompareTo((UInt128)other.Share * Weight);
            return order != 0 ? order : other.Leaves.CompareTo(Leaves);
        }
    }
}
