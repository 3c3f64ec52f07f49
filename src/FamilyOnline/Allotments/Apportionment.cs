namespace FamilyOnline.Allotments;

/// <summary>What a method answered: shares in the order of the demand, and the places that it leaves open (分配结果).</summary>
public sealed class Apportionment
{
    /// <summary>Takes an answer.</summary>
    /// <param name="shares">Each unit's share, without tied places.</param>
    /// <param name="tied">The positions of the units that contend for the open places, ascending; none where all is decided.</param>
    /// <param name="openPlaces">How many places they contend for; each gets one at most.</param>
    /// <param name="divisor">A divisor that gives the shares; null where there is none.</param>
    /// <param name="quotas">Each unit's exact quota; null for methods without quotas.</param>
    /// <exception cref="ArgumentException">There are open places without more contenders, or contenders without open places.</exception>
    public Apportionment(IEnumerable<long> shares, IEnumerable<int>? tied = null, int openPlaces = 0, Exact? divisor = null, IReadOnlyList<Exact>? quotas = null)
    {
        (Shares, Tied, OpenPlaces) = (Array.AsReadOnly<long>([.. Require.NotNull(shares)]), Array.AsReadOnly<int>([.. tied ?? []]), openPlaces);
        (Divisor, Quotas) = (divisor, quotas);
        Require.That(openPlaces == 0 ? Tied.Count == 0 : openPlaces > 0 && Tied.Count > openPlaces, $"A tie has more contenders than places, but {Tied.Count} contend for {openPlaces}.", nameof(tied));
    }

    /// <summary>Gets each unit's share, without tied places.</summary>
    public IReadOnlyList<long> Shares { get; }

    /// <summary>Gets the positions of the units that contend for the open places.</summary>
    public IReadOnlyList<int> Tied { get; }

    /// <summary>Gets how many places are open.</summary>
    public int OpenPlaces { get; }

    /// <summary>Gets a divisor with which everybody can check the shares; null for methods without one, and where a tie leaves only an irrational one.</summary>
    public Exact? Divisor { get; }

    /// <summary>Gets each unit's exact quota; null for methods without quotas.</summary>
    public IReadOnlyList<Exact>? Quotas { get; }
}
