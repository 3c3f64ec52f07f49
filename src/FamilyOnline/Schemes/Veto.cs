using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>What overrides a score: <c>{ if: accident, effect: exclude }</c> (否决项).</summary>
/// <remarks>Where the condition is not known the veto does not act, and the result says that it is open.</remarks>
public sealed class Veto
{
    internal Veto(Condition @if, VetoEffect effect, Exact points, IReadOnlyList<string> barred, LocalizedText? title, Provenance? provenance) =>
        (If, Effect, Points, Barred, Title, Provenance) = (@if, effect, points, barred, title, provenance);

    /// <summary>Gets the condition.</summary>
    public Condition If { get; }

    /// <summary>Gets what it does.</summary>
    public VetoEffect Effect { get; }

    /// <summary>Gets the score that replaces the candidate's own, where that is the effect.</summary>
    public Exact Points { get; }

    /// <summary>Gets the grades and prizes that the candidate may not have; <c>award</c> is all of them.</summary>
    public IReadOnlyList<string> Barred { get; }

    /// <summary>Gets what is said of it; null where the condition says it.</summary>
    public LocalizedText? Title { get; }

    /// <summary>Gets where it comes from; null where the scheme says so.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Writes the condition.</summary>
    public override string ToString() => If.Text;
}
