using System.Globalization;
using System.Text;
using FamilyOnline.Submissions;
using FamilyOnline;

namespace CountyConsole.Tests;

/// <summary>Writes the invented lines as clerks' spreadsheets do: one file for each month of arrival, each in another manner.</summary>
internal static class InventedFiles
{
    private static readonly string[] Chinese = ["填报单位", "指标", "报告期", "数值", "填报日期", "填报岗位", "备注"];
    private static readonly string[] English = ["subject", "metric", "period", "value", "reported-on", "by", "note"];

    public static IReadOnlyDictionary<string, byte[]> All(ReportingPlan plan) => InventedReports.All()
        .GroupBy(line => line.ReportedOn.ToYearMonth())
        .ToDictionary(month => month.Key.ToString("uuuu'-'MM", CultureInfo.InvariantCulture) + ".csv", month => File(month.Key.Month, month, plan));

    /// <summary>Writes every line into one file, in the plainest manner.</summary>
    public static byte[] InOne(ReportingPlan plan) => File(0, InventedReports.All(), plan);

    private static byte[] File(int month, IEnumerable<InventedLine> lines, ReportingPlan plan)
    {
        var separator = month == 7 ? '\t' : ',';
        var rows = lines.Select(line => Cells(month, line, plan)).Prepend(month == 9 ? English : Chinese);
        var text = string.Join("\r\n", rows.Select(row => string.Join(separator, row))) + "\r\n";
        return month switch
        {
            5 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            6 => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
    }

    private static string[] Cells(int month, InventedLine line, ReportingPlan plan)
    {
        var title = plan.Metrics.Single(metric => metric.Id == line.Metric).Title.Chinese;
        var period = line.Month.ToString("uuuu'-'MM", CultureInfo.InvariantCulture);
        return
        [
            month == 9 && line.Subject.Code != line.Subject.Name ? line.Subject.Code : line.Subject.Name,
            month == 9 ? line.Metric : title,
            month == 8 ? $"{InventedReports.Text(line.Month.Year)}年{InventedReports.Text(line.Month.Month)}月" : period,
            Value(month, line.Value),
            month == 11 ? line.ReportedOn.ToString("uuuu'/'M'/'d", CultureInfo.InvariantCulture) : InventedReports.Iso(line.ReportedOn),
            line.By,
            line.Note,
        ];
    }

    private static string Value(int month, string value) => (month, value) switch
    {
        (8, _) when IsNumber(value) => string.Concat(value.Select(digit => (char)(digit + ('０' - '0')))),
        (10, { Length: 4 }) when IsNumber(value) => $"\"{value[0]},{value[1..]}\"",
        (10, { Length: 5 }) when IsNumber(value) => $"{value[0]}.{value[1..].TrimEnd('0').PadRight(1, '0')}万",
        (9, "是") => "yes",
        (9, "否") => "no",
        _ => value,
    };

    private static bool IsNumber(string value) => value.All(char.IsAsciiDigit);
}
