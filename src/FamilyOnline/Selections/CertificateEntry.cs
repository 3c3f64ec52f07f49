using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>One candidate's line of a certificate: result, outcome, and what it lacked (评选结果).</summary>
public sealed class CertificateEntry
{
    internal CertificateEntry(CandidateScore score, SelectionOutcome outcome, Exact? margin) => (Score, Outcome, Margin) = (score, outcome, margin);

    /// <summary>Gets the points and the place.</summary>
    public CandidateScore Score { get; }

    /// <summary>Gets who it is.</summary>
    public Candidate Candidate => Score.Candidate;

    /// <summary>Gets what became of it.</summary>
    public SelectionOutcome Outcome { get; }

    /// <summary>Gets the points above the best who was left out, or below the last who was chosen; null where there is no such line for it.</summary>
    public Exact? Margin { get; }

    /// <summary>Gets whether it has its place only through a quota.</summary>
    public bool IsThroughQuota { get; internal init; }

    /// <summary>Gets the prize; null where there is none, or where a tie leaves it open.</summary>
    public Prize? Prize { get; internal init; }

    /// <summary>Gets what kept everybody from being chosen; null where nothing did.</summary>
    internal string? Obstacle { get; init; }
}
