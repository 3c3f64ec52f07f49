namespace FamilyOnline.Scoring;

/// <summary>A scorer whose settings tell how far it goes, so that loading can compare that with the line's points.</summary>
internal interface IReaching
{
    /// <summary>Gives how far it goes.</summary>
    /// <param name="points">The points of the line.</param>
    Reach ReachOf(Exact points);
}
