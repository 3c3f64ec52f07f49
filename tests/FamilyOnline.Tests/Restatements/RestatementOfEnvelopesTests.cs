using FamilyOnline.Restatements;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.Tests.Submissions;
using static FamilyOnline.Tests.Ledgers.JournalSample;

namespace FamilyOnline.Tests.Restatements;

/// <summary>A prefecture publishes on 10 June and on the 20th what a county sent it: 1240, then 1250 + 300.</summary>
public sealed class RestatementOfEnvelopesTests
{
    private static readonly ReportingPeriod May = ReportingPeriod.Month(2024, 5);

    /// <summary>The county had 300 on record since the 5th and approved it on the 17th: the township was not late.</summary>
    [Fact]
    public void What_the_county_approved_later_is_told_as_approval() => Assert.Equal(
        [
            "1240 1550 310",
            "Correction 610424101 2024-05 broadband-households 1240 > 1250: 10",
            "Approval 610424102 2024-05 broadband-households - > 300: 300",
        ],
        RestatementSample.Told(Between([SentByCounty.On(10)], [SentByCounty.On(10), SentByCounty.On(20)])));

    [Fact]
    public void A_correction_comes_with_its_reason_and_evidence()
    {
        var part = Between([SentByCounty.On(10)], [SentByCounty.On(20)]).Parts[0];

        Assert.Equal((EntryReason.TypingError, "少录一村", SentByCounty.Scan), (part.To!.Reason, part.To.Note, part.To.Evidence));
        Assert.Equal((EntryReason.Unspecified, null, null), (part.From!.Reason, part.From.Note, part.From.Evidence));
    }

    /// <summary>The county counts lines, of which each serves ten homes: 12400, then 12500 and 3000.</summary>
    [Fact]
    public void It_stays_an_approval_where_the_figures_are_converted()
    {
        var homes = Rollups.RollupSample.Metric("homes", MetricKind.Stock);
        var mapping = MetricMapping.Convertible("broadband-households", "homes", 10);

        Assert.Equal(
            ["12400 15500 3100", "Correction 610424101 2024-05 homes 12400 > 12500: 100", "Approval 610424102 2024-05 homes - > 3000: 3000"],
            RestatementSample.Told(Between([SentByCounty.On(10, mapping)], [SentByCounty.On(20, mapping)], homes)));
    }

    [Fact]
    public void An_envelope_that_does_not_tell_it_leaves_a_late_report()
    {
        var (before, after) = (SentByCounty.AsBefore(SentByCounty.On(10)), SentByCounty.AsBefore(SentByCounty.On(20)));

        Assert.Equal([RestatementCause.Correction, RestatementCause.LateReport], Between([before], [after]).Parts.Select(part => part.Cause));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_that_does_not_tell_it_hides_nothing_whichever_comes_first(bool isFirst)
    {
        var (told, untold) = (SentByCounty.On(20), SentByCounty.AsBefore(SentByCounty.On(20)));

        var parts = Between([SentByCounty.On(10)], isFirst ? [untold, told] : [told, untold]).Parts;

        Assert.Equal([(RestatementCause.Correction, EntryReason.TypingError), (RestatementCause.Approval, EntryReason.Unspecified)], parts.Select(part => (part.Cause, part.To!.Reason)));
    }

    private static Restatement Between(Envelope[] before, Envelope[] after, Metric? metric = null)
    {
        InboxOptions options = new() { Metrics = metric is null ? SentByCounty.Metrics : new([metric]) };
        Rollup On(Envelope[] inbox, int day) => Rollup.Of(inbox, SentByCounty.Tree, options with { Rollup = new() { KnownAt = June(day) } });

        return Restatement.Between(On(before, 10), On(after, 20), options.Metrics!.All[0].Id, "610400", May);
    }
}
