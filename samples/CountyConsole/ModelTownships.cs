using FamilyOnline.Evaluations;
using FamilyOnline.Selections;

namespace CountyConsole;

/// <summary>The first selection of model townships, as of a day.</summary>
internal static class ModelTownships
{
    public const string Scheme = "model-townships";

    public static Certificate SelectFirstRound(Session session)
    {
        var launched = session.County.Launched;
        var figures = session.County.Ledger.AsOf(session.AsOf);
        return Selector.Select(Evaluator.Evaluate(launched.Schemes[Scheme], launched.Candidates, figures), round: 1);
    }
}
