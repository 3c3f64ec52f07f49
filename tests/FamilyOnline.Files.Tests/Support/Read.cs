using System.Globalization;

namespace FamilyOnline.Files.Tests.Support;

/// <summary>Reads small reports and shows their problems, one a line: severity, line:field, code, text.</summary>
internal static class Read
{
    public const string Header = "subject,metric,period,value,reported-on,by,note\n";

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    public static ReadResult<Report> Lines(params string[] lines) => ReportReader.Parse(Header + string.Join('\n', lines), Some.Plan);

    public static ReadResult<Report> Value(string value, string metric = "households") => Lines($"薛录镇,{metric},2024-04,{value},2024-05-08,,");

    public static ReportedFigure Figure(ReadResult<Report> read)
    {
        Assert.Empty(Show(read.Problems));
        return Assert.Single(read.Value.Figures);
    }

    public static IEnumerable<string> Show(IEnumerable<Problem> problems) => problems.Select(problem => Show(problem, CultureInfo.InvariantCulture));

    public static IEnumerable<string> ShowChinese(IEnumerable<Problem> problems) => problems.Select(problem => Show(problem, Chinese));

    public static string Remedy(Problem problem) => problem.Remedy(CultureInfo.InvariantCulture);

    private static string Show(Problem problem, CultureInfo culture) =>
        FormattableString.Invariant($"{problem.Severity} {problem.Place.Line}:{problem.Place.Column} {problem.Code} {problem.Text(culture)}");
}
