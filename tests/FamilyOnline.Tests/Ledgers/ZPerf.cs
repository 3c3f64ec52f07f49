using System.Diagnostics;
namespace FamilyOnline.Tests.Ledgers;
public sealed class ZPerf
{
    [Fact]
    public void Perf()
    {
        var w = Stopwatch.StartNew();
        var j = JournalSample.Empty;
        for (var b = 0; b < 100; b++)
            j = j.Append(JournalSample.June(1).Plus(NodaTime.Duration.FromMinutes(b)), Enumerable.Range(0, 1000).Select(i => JournalSample.Reported(i, $"{b * 7919 % 100}-{i}")));
        var t1 = w.ElapsedMilliseconds; w.Restart();
        var n = j.Verify().Journal!.Head.Count; var t2 = w.ElapsedMilliseconds; w.Restart();
        var c = j.AsKnownAt(JournalSample.June(1).Plus(NodaTime.Duration.FromMinutes(50))).Figures.Count(); var t3 = w.ElapsedMilliseconds; w.Restart();
        var text = FamilyOnline.Files.JournalWriter.Write(j); var t4 = w.ElapsedMilliseconds; w.Restart();
        var r = FamilyOnline.Files.JournalReader.Parse(text).Success; var t5 = w.ElapsedMilliseconds;
        Assert.Fail($"append {t1} verify {t2} view {t3} ({c}) write {t4} read {t5} {n} {r} {text.Length}");
    }
}
