namespace FamilyOnline.Tests;

/// <summary>Distances worked by hand: one letter inserted, left out or exchanged counts 1.</summary>
public sealed class SpellingTests
{
    [Fact]
    public void The_nearest_words_come_first_at_most_three() =>
        Assert.Equal(["steps", "step", "stops"], Spelling.Nearest("stepss", ["share", "stops", "bands", "step", "steps", "checklist"]));

    [Fact]
    public void Words_alike_near_stand_in_ordinal_order() => Assert.Equal(["bat", "cat", "hat"], Spelling.Nearest("zat", ["hat", "rat", "cat", "bat"]));

    [Fact]
    public void Words_that_share_nothing_are_left_out() => Assert.Empty(Spelling.Nearest("xyz", ["abc", "县信息办"]));

    [Fact]
    public void A_word_is_nearest_to_itself() => Assert.Equal("教育局", Spelling.Nearest("教育局", ["教育厅", "教育局"])[0]);

    [Fact]
    public void Case_counts_as_another_letter_whatever_the_culture()
    {
        using var turkish = new Support.HostileCulture("tr-TR");
        Assert.Equal(["ID", "id"], Spelling.Nearest("iD", ["id", "ID"])); // both are one letter away
    }

    [Fact]
    public void Nothing_is_near_to_nothing()
    {
        Assert.Empty(Spelling.Nearest("", ["a"]));
        Assert.Empty(Spelling.Nearest("a", []));
        Assert.Throws<ArgumentNullException>(() => Spelling.Nearest(null!, []));
        Assert.Throws<ArgumentNullException>(() => Spelling.Nearest("a", null!));
    }
}
