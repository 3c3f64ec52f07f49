namespace FamilyOnline.Evaluations;

/// <summary>What an earlier stage, or the side that marks first, gave: lines by candidate.</summary>
internal interface IEarlierRun
{
    /// <summary>Gives the points of a line; not reported where the candidate had no part in it.</summary>
    Quantity PointsOf(string candidate, string node);

    /// <summary>Gives what people call a line; null where there is no such line.</summary>
    LocalizedText? TitleOf(string node);
}
