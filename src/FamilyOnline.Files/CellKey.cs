namespace FamilyOnline.Files;

/// <summary>What two lines of a file must not both answer: subject, metric, period and day of reporting, each by its number in the file.</summary>
internal readonly record struct CellKey(int Subject, int Metric, int Period, int Date)
{
    public override int GetHashCode() => unchecked((((((Subject * 397) ^ Metric) * 397) ^ Period) * 397) ^ Date);
}
