namespace FamilyOnline.Files;

/// <summary>What two lines of a file must not both answer: subject, metric, period and day of reporting, each by its number in the file.</summary>
/// <remarks>The four numbers are packed into two of 64 bits, so that a million keys are compared and spread without a detour.</remarks>
internal readonly struct CellKey(int subject, int metric, int period, int date) : IEquatable<CellKey>
{
    private readonly ulong _about = ((ulong)(uint)subject << 32) | (uint)metric;
    private readonly ulong _when = ((ulong)(uint)period << 32) | (uint)date;

    public bool Equals(CellKey other) => _about == other._about && _when == other._when;

    public override bool Equals(object? obj) => obj is CellKey other && Equals(other);

    /// <summary>Neighbours stay neighbours: a file mostly lists one unit after the other, and so the search walks through memory in order.</summary>
    public override int GetHashCode()
    {
        var mixed = unchecked((_when * 0xC2B2AE3D27D4EB4FUL) ^ ((uint)_about * 0x9E3779B97F4A7C15UL));
        mixed = unchecked((mixed ^ (mixed >> 29)) * 0x9E3779B97F4A7C15UL);
        return unchecked((int)(mixed >> 32) + (int)(_about >> 32));
    }
}
