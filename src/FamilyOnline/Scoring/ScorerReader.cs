using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Reads the settings of one kind of scorer from a document.</summary>
/// <param name="settings">What stands under the scorer's key.</param>
/// <param name="rules">Reads figures and conditions, and takes the problems.</param>
/// <returns>The scorer, or null where problems kept it from being made.</returns>
public delegate IScorer? ScorerReader(DocumentNode settings, RuleReader rules);
