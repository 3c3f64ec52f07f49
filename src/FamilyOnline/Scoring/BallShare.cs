namespace FamilyOnline.Scoring;

/// <summary>Shares in balls; open where a ball does not tell whether there is a way from the least to the best.</summary>
internal readonly struct BallShare(BallColumn of, BallColumn from, BallColumn to, Ball full) : IBallRule
{
    /// <inheritdoc/>
    public Ball One(int row)
    {
        var (value, least, best) = (of[row], from[row], to[row]);
        if (!value.IsKnown)
            return value;
        if (!best.IsKnown || !least.IsKnown)
            return best.IsKnown ? least : best;
        var (came, distance) = least.IsZero ? (value, best) : (value - least, best - least);
        if (distance.IsNotZero)
            return full * came / distance;
        return distance.IsZero ? Ball.Of(Absence.NotApplicable) : Ball.Open;
    }

    /// <inheritdoc/>
    public bool TryFour(int row, out FourBalls balls)
    {
        var (value, least, best) = (of.Four(row), from.Four(row), to.Four(row));
        var (came, distance) = least.AreZero ? (value, best) : (value - least, best - least);
        balls = FourBalls.Of(full) * came / distance;
        return value.AreKnown && best.AreKnown && (least.AreZero || least.AreNotZero) && distance.AreNotZero;
    }
}
