using System.Collections.Concurrent;

namespace FamilyOnline.Rules;

/// <summary>Everybody who is compared with each other, and what is known of them: highest, lowest and total are taken over it (参评范围).</summary>
public sealed class EvaluationField
{
    private readonly ConcurrentDictionary<FigureDefinition, Quantity> _shared = new();

    /// <summary>Makes a field.</summary>
    /// <param name="candidates">Who is compared.</param>
    /// <param name="figures">What is known of them.</param>
    public EvaluationField(IEnumerable<Candidate> candidates, Figures figures) =>
        (Candidates, Figures) = (Require.Distinct(candidates, candidate => candidate.Id, "candidate"), Require.NotNull(figures));

    /// <summary>Gets who is compared.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>Gets what is known of them.</summary>
    public Figures Figures { get; }

    /// <summary>Computes once what is the same for every candidate.</summary>
    internal Quantity Shared(FigureDefinition definition, Func<Quantity> compute) => _shared.GetOrAdd(definition, _ => compute());
}
