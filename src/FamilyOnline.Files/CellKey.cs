namespace FamilyOnline.Files;

/// <summary>What two lines of a file must not both answer: subject, metric, period and day of reporting, each by its number in the file.</summary>
internal readonly record struct CellKey(int Subject, int Metric, int Period, int Date)
{
    public override int GetHashCode() => HashCode.Combine(Subject, Metric, Period, Date);
}
