using System.Security.Cryptography;
using System.Text;
using FamilyOnline.Ledgers;
using static FamilyOnline.Tests.Ledgers.JournalSample;

namespace FamilyOnline.Tests.Ledgers;

/// <summary>The hashes of a small journal, computed by the ten lines of Python in docs/ledger.md from the keys and texts alone.</summary>
public sealed class JournalHashTests
{
    private const string Origin = "5beee09c048c41db686ef77b4cf3581c67648a2021bd1242f2ab080766299fa3";

    private static readonly string[] Hashes =
    [
        "2b4ce61c7311007d8f2b0b09b331594afd49d921c3c88908479a5d3602f801c9",
        "31e05a27215f936867dadd043419ccd4a3f82584d0ab009661b32e6cc89c70cb",
        "167ffd7a438f1d5a56ba68ea590e6f22d350f1abb8f5e9f5e90c759b4880117f",
    ];

    private static readonly Journal Small = Empty
        .Append(June(5, 2), new StepLine(Monthly, ReportStep.Submit, Clerk), Reported(1240))
        .Append(
            June(11).Plus(NodaTime.Duration.FromMilliseconds(5_400_500)),
            FigureLine.Corrected(Households, 2, Observation.Of(1204), new("信息员", EntryReason.TypingError, "两位数字颠倒", "https://example.org/scan/17.pdf")));

    [Fact]
    public void The_hashes_are_those_that_another_program_computes()
    {
        Assert.Equal(Origin, County.Hash);
        Assert.Equal(Hashes, Small.Entries.Select(entry => entry.Hash));
        Assert.Equal(new JournalHead(3, Hashes[2]), Small.Head);
    }

    [Fact]
    public void The_hash_follows_from_the_documented_bytes()
    {
        const string Second = "6:number,1:2,8:known-at,20:2024-06-05T02:00:00Z,4:kind,9:submitted,4:unit,9:610424101,4:form,14:monthly-report,6:period,7:2024-05,2:by,9:信息员,8:previous,64:";

        Assert.Equal(Hashes[1], Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Second}{Hashes[0]},"))));
    }

    [Fact]
    public void Each_entry_names_the_hash_of_the_one_before() => Assert.Equal([Origin, Hashes[0], Hashes[1]], Small.Entries.Select(entry => entry.Previous));

    [Fact]
    public void Figures_stand_before_steps_whatever_order_they_came_in() =>
        Assert.Equal([EntryKind.Reported, EntryKind.Submitted, EntryKind.Corrected], Small.Entries.Select(entry => entry.Line.Kind));

    [Theory]
    [InlineData("610425", "county prefecture")]
    [InlineData("610424", "prefecture county")]
    [InlineData("610424", "county")]
    public void Id_and_levels_stand_under_every_hash(string id, string levels)
    {
        var other = Journal.Begin(new(id, levels.Split(' '))).Append(June(5), Reported(1240));

        Assert.NotEqual(Empty.Append(June(5), Reported(1240)).Head, other.Head);
    }

    [Theory]
    [InlineData(1250, 2, "12.50")]
    [InlineData(-5, 2, "-0.05")]
    [InlineData(0, 1, "0.0")]
    [InlineData(7, 0, "7")]
    public void A_value_is_hashed_with_all_its_decimal_places(long scaled, int decimals, string text) => Assert.Equal(text, ValueOf(Observation.Scaled(scaled, decimals)));

    [Fact]
    public void An_absence_is_hashed_by_its_word() => Assert.Equal("not-available", ValueOf(Observation.Of(Absence.NotAvailable)));

    private static string ValueOf(Observation value) =>
        Empty.Append(June(5), FigureLine.Reported(Households, value, Clerk)).Entries[0].Fields.Single(field => field.Key == "value").Value;
}
