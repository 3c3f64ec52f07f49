using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>One fact in two lines (B22 of the schemes studied): both count, unless <c>same-fact: heaviest</c> stands around them.</summary>
public sealed class FactRuleTests
{
    private const string Lines = "{ id: p, tally: { of: blame, by: kind, lose: { province: 5, city: 3 } } }, { id: q, tally: { of: press, lose: 4 } }";
    private const string Once = "{ id: g, same-fact: heaviest, parts: [" + Lines + "] }";

    [Fact]
    public void Without_a_word_both_lines_count() =>
        Assert.Equal("-9", SheetTable.Of("+ a\na blame ! kind=province fact=F\na press ! fact=F").Points(Lines));

    [Fact]
    public void The_heavier_counts_once()
    {
        Assert.Equal("-5", SheetTable.Of("+ a\na blame ! kind=province fact=F\na press ! fact=F").Points(Once));
        Assert.Equal("-4", SheetTable.Of("+ a\na blame ! kind=city fact=F\na press ! fact=F").Points(Once));
    }

    [Fact]
    public void Other_facts_and_entries_without_fact_all_count() =>
        Assert.Equal("-13", SheetTable.Of("+ a\na blame ! kind=province fact=F\na press ! fact=F\na press ! fact=G\na press !").Points(Once));

    [Fact]
    public void Equally_heavy_it_counts_in_the_line_printed_first()
    {
        var evaluation = SheetTable.Of("+ a\na press ! fact=F\na blame ! kind=province fact=F").Sheet(Once.Replace("lose: 4", "lose: 5", StringComparison.Ordinal));
        Assert.Equal(("-5", "0"), (evaluation["a"].PointsOf("p").ToString(), evaluation["a"].PointsOf("q").ToString()));
        Assert.Contains("F: the same fact counts heavier elsewhere, not counted here", evaluation.Told("a", "q"));
    }

    [Fact]
    public void In_one_register_a_fact_entered_twice_counts_once_even_in_the_same_words() =>
        Assert.Equal("-4", SheetTable.Of("+ a\na press ! date=2024-03-01 fact=F\na press ! date=2024-03-01 fact=F").Points("{ id: q, same-fact: heaviest, tally: { of: press, lose: 4 } }"));

    // Half of the credit makes 5 into 2.5, so that 4 is heavier.
    [Fact]
    public void Weight_is_the_amount_with_count_and_credit() =>
        Assert.Equal("-4", SheetTable.Of("+ a\na blame ! kind=province fact=F credit=1/2\na press ! fact=F").Points(Once));

    // First offences are compared, 1 against 4, although the second of the list would take 9.
    [Fact]
    public void Lists_are_compared_by_the_amount_for_a_first_offence() => Assert.Equal("-4", SheetTable.Of("+ a\na blame ! fact=F\na press ! fact=F").Points(
        "{ id: g, same-fact: heaviest, parts: [{ id: p, tally: { of: blame, lose: [1, 9] } }, { id: q, tally: { of: press, lose: 4 } }] }"));

    [Fact]
    public void A_waived_entry_takes_no_fact_away() =>
        Assert.Equal("-4", SheetTable.Of("+ a\na blame ! kind=province fact=F waived=cleared\na blame ! kind=city\na press ! fact=F").Points(Once.Replace("city: 3", "city: 0", StringComparison.Ordinal)));

    [Fact]
    public void A_line_that_does_not_concern_the_candidate_takes_no_fact_away()
    {
        var sheet = Once.Replace("{ id: p,", "{ id: p, only-for: [city],", StringComparison.Ordinal);
        Assert.Equal("-4 -5", SheetTable.Of("+ a class=town\na blame ! kind=province fact=F\na press ! fact=F\n+ b class=city\nb blame ! kind=province fact=F\nb press ! fact=F").Points(sheet));
    }

    [Fact]
    public void The_sheet_of_another_class_takes_no_fact_away() => Assert.Equal("-4", SheetTable.Of("+ a class=town\na blame ! kind=province fact=F\na press ! fact=F").Points(
        "{ id: g, same-fact: heaviest, parts: [{ id: h, sheets: { city: [{ id: p, tally: { of: blame, lose: 5 } }], town: [{ id: q, tally: { of: press, lose: 4 } }] } }] }"));

    [Fact]
    public void The_nearest_line_around_decides() => Assert.Equal("-9", SheetTable.Of("+ a\na blame ! kind=province fact=F\na press ! fact=F").Points(
        "{ id: g, same-fact: heaviest, parts: [{ id: p, same-fact: heaviest, tally: { of: blame, by: kind, lose: { province: 5 } } }, { id: h, same-fact: heaviest, parts: [{ id: q, tally: { of: press, lose: 4 } }] }] }"));

    // Of blame only a number is stated, which names no facts.
    [Fact]
    public void A_line_without_entries_takes_no_fact_away() => Assert.Equal("-4", SheetTable.Of("+ a\na blame 0\na press ! fact=F").Points(
        "{ id: g, same-fact: heaviest, parts: [{ id: p, tally: { of: blame, lose: 5 } }, { id: q, tally: { of: press, lose: 4 } }] }"));
}
