using FamilyOnline.TestSupport;

namespace CountyConsole.Tests;

/// <summary>Files of an invented prefecture: county a with two townships, a pack with two monthly forms and two checks, and figures of January and February 2024.</summary>
internal sealed class FigureStory : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FigureStory()
    {
        Write("tree.csv", "id,name,parent,level\np,市,,prefecture\na,甲县,p,county\na1,一镇,a,township\na2,二镇,a,township\n");
        Write("pack.yaml", """
            format: 1
            pack: our-county@1
            title: 我县活动
            source: 方案
            guidance: { text: 一句话, source: 一 }
            phases:
              - { id: all, title: 全程, from: Y-01-01, to: Y-12-31, source: 四 }
            metrics:
              - { id: homes, title: { zh: 总户数, en: Homes }, kind: stock, unit: 户, source: 二 }
              - { id: online, title: { zh: 上网户数, en: Homes online }, kind: stock, unit: 户, source: 二 }
            checks:
              - { id: within, title: { zh: 不超过总户数, en: Within all homes }, metric: online, kind: part, whole: homes, severity: error, source: 三 }
              - { id: jump, title: { zh: 月增幅, en: Growth in a month }, metric: online, kind: growth, least: -10%, most: 50%, source: 三 }
            forms:
              - { id: monthly, title: 乡镇月报, owed-by: township, monthly: 10, metrics: [homes, online], source: 五 }
              - { id: summary, title: 县汇总表, owed-by: county, monthly: 15, metrics: online, rests-on: monthly, source: 五 }
            """);
        Write("figures.csv", """
            unit,metric,period,value,known
            a1,homes,2024-01,50,2024-02-08
            a1,online,2024-01,45,2024-02-08
            a2,homes,2024-01,500,2024-02-12
            a2,online,2024-01,300,2024-02-12
            a,online,2024-01,345,2024-02-15
            a1,online,2024-02,90,2024-03-08
            a1,homes,2024-02,50,2024-03-12
            z,homes,2024-01,7,2024-02-08
            z,online,2024-01,7,2024-02-08
            """);
        Write("confirmed.csv", "finding,value,by,day,reason\njump/online/2024-02/a1,90,统计员,2024-03-14,并入两个村\nwithin/online/2024-02/a1,91,统计员,2024-03-14,已核\njump/online/2024-02/a2,310,统计员,2024-03-14,已核\n");
        Write("excuses.csv", "unit,duty,period,reason,by,known\na2,monthly,2024-02,洪灾,市局,2024-03-01\n");
    }

    public string PathOf(string file) => _folder.PathOf(file);

    public void Write(string file, string text) => File.WriteAllText(_folder.PathOf(file), text);

    /// <summary>Runs a command line in which each word that ends like a file is a file of the story; what is told of the folder is left out.</summary>
    public ConsoleRun Run(string command)
    {
        var run = ConsoleRun.Of([.. command.Split(' ').Select(word => word.Contains('.', StringComparison.Ordinal) ? PathOf(word) : word)]);
        var folder = PathOf("");
        return new(run.ExitCode, run.Output.Replace(folder, "", StringComparison.Ordinal), run.Error.Replace(folder, "", StringComparison.Ordinal));
    }

    /// <summary>Runs a command line that goes well, and holds its screen against the approved one.</summary>
    public void Approve(string command, string screen)
    {
        var run = Run(command);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Approved.Match(run.Output, screen);
    }

    public void Dispose() => _folder.Dispose();
}
