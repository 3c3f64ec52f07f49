using FamilyOnline.Specifications;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Specifications;

/// <summary>Questions over the whole numbers 1 to 10 and over words, whose answers can be read off.</summary>
public sealed class SpecificationTests
{
    private static readonly int[] OneToTen = [.. Enumerable.Range(1, 10)];

    private static Specification<int> Even { get; } = Specification.Where<int>(number => number % 2 == 0);

    private static Specification<int> Small { get; } = Specification.Where<int>(number => number <= 4);

    [Fact]
    public void All_answers_with_everything_in_the_order_given() =>
        Assert.Equal(OneToTen, Specification.All<int>().Evaluate(OneToTen));

    [Fact]
    public void A_second_Where_narrows_the_first() =>
        Assert.Equal([2, 4], Even.Where(other => other <= 4).Evaluate(OneToTen));

    [Fact]
    public void And_asks_for_both() => Assert.Equal([2, 4], Even.And(Small).Evaluate(OneToTen));

    [Fact]
    public void Or_asks_for_either() => Assert.Equal([1, 2, 3, 4, 6, 8, 10], Even.Or(Small).Evaluate(OneToTen));

    [Fact]
    public void Not_asks_for_the_rest() => Assert.Equal([1, 3, 5, 7, 9], Even.Not().Evaluate(OneToTen));

    [Fact]
    public void Everything_is_neutral_in_And_and_swallows_in_Or()
    {
        var all = Specification.All<int>();
        Assert.Equal([2, 4, 6, 8, 10], all.And(Even).Evaluate(OneToTen));
        Assert.Equal([2, 4, 6, 8, 10], Even.And(all).Evaluate(OneToTen));
        Assert.Equal(OneToTen, all.Or(Even).Evaluate(OneToTen));
        Assert.Equal(OneToTen, Even.Or(all).Evaluate(OneToTen));
        Assert.Empty(all.Not().Evaluate(OneToTen));
    }

    [Fact]
    public void Skip_and_take_come_after_criteria_and_order_whenever_they_are_said() =>
        Assert.Equal([8, 6], Specification.All<int>().Take(2).Skip(1).OrderByDescending(number => number).Where(number => number % 2 == 0).Evaluate(OneToTen));

    [Fact]
    public void ThenBy_decides_what_OrderBy_leaves_open()
    {
        // By the remainder of three (0: 3 6 9; 1: 1 4 7 10; 2: 2 5 8), the greatest first within each.
        var asked = Specification.All<int>().OrderBy(number => number % 3).ThenByDescending(number => number);
        Assert.Equal([9, 6, 3, 10, 7, 4, 1, 8, 5, 2], asked.Evaluate(OneToTen));
        Assert.Equal([3, 6, 9, 1, 4, 7, 10, 2, 5, 8], Specification.All<int>().OrderBy(number => number % 3).ThenBy(number => number).Evaluate(OneToTen));
    }

    [Fact]
    public void Equal_keys_keep_the_order_of_the_collection() =>
        Assert.Equal([10, 4, 1, 9, 3], Specification.All<int>().OrderByDescending(number => number % 2 == 0).Evaluate([1, 10, 9, 4, 3]));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    public void Texts_are_ordered_ordinally_in_every_culture(string culture)
    {
        using var hostile = new HostileCulture(culture);
        Assert.Equal(["B", "I", "a", "i", "ä"], Specification.All<string>().OrderBy(word => word).Evaluate(["ä", "i", "I", "a", "B"]));
    }

    [Fact]
    public void A_check_of_one_element_ignores_order_and_page()
    {
        var asked = Even.OrderBy(number => number).Take(0);
        Assert.True(asked.IsSatisfiedBy(4));
        Assert.False(asked.IsSatisfiedBy(5));
        Assert.Empty(asked.Evaluate(OneToTen));
    }

    [Fact]
    public void A_specification_never_changes()
    {
        var narrowed = Even.Where(number => number > 5).OrderByDescending(number => number).Skip(1).Take(1);
        Assert.Equal([8], narrowed.Evaluate(OneToTen));
        Assert.Equal([2, 4, 6, 8, 10], Even.Evaluate(OneToTen));
    }

    [Fact]
    public void An_answer_is_a_list_of_its_own()
    {
        List<int> numbers = [1, 2];
        var answer = Even.Evaluate(numbers);
        numbers.Add(4);
        Assert.Equal([2], answer);
        Assert.Throws<NotSupportedException>(() => ((IList<int>)answer)[0] = 0);
    }

    [Fact]
    public void The_criteria_are_one_tree_over_one_element()
    {
        Assert.Null(Specification.All<int>().Criteria);
        var criteria = Even.And(Small).Not().Criteria!;
        Assert.Equal("number => Not((((number % 2) == 0) AndAlso (number <= 4)))", criteria.ToString());
    }

    [Fact]
    public void A_shared_specification_answers_many_threads_alike()
    {
        var asked = Specification.Where<int>(number => number % 7 == 3).OrderByDescending(number => number);
        var answers = new string[64];
        Parallel.For(0, answers.Length, i => answers[i] = string.Join(' ', asked.Evaluate(Enumerable.Range(0, 30))));
        Assert.All(answers, answer => Assert.Equal("24 17 10 3", answer));
    }

    [Fact]
    public void Misuse_is_refused_with_the_way_out()
    {
        var all = Specification.All<int>();
        Assert.Equal(
            "ThenBy needs an order to refine, but the specification has none. Begin with OrderBy.",
            Refusal.Of<InvalidOperationException>(() => all.ThenBy(number => number)));
        Assert.Throws<InvalidOperationException>(() => all.ThenByDescending(number => number));
        Assert.Equal(
            "A specification has one OrderBy, but already has an order. Add further keys with ThenBy.",
            Refusal.Of<InvalidOperationException>(() => all.OrderBy(number => number).OrderByDescending(number => -number)));
        Assert.Equal("A specification skips once, but already skips 0.", Refusal.Of<InvalidOperationException>(() => all.Skip(0).Skip(1)));
        Assert.Equal("A specification takes once, but already takes 3.", Refusal.Of<InvalidOperationException>(() => all.Take(3).Take(3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => all.Skip(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => all.Take(-1));
    }

    [Fact]
    public void Joining_with_an_ordered_or_paged_one_is_refused()
    {
        Assert.Equal(
            "And joins criteria, but the other specification has an order or a page of its own.",
            Refusal.Of(() => Even.And(Small.OrderBy(number => number))));
        Assert.Equal("Or joins criteria, but the other specification has an order or a page of its own.", Refusal.Of(() => Even.Or(Small.Take(1))));
        Assert.Equal([4, 2], Small.OrderByDescending(number => number).And(Even).Evaluate(OneToTen));
    }

    [Fact]
    public void Nothing_is_no_criterion_key_or_collection()
    {
        var all = Specification.All<int>();
        Assert.Throws<ArgumentNullException>(() => Specification.Where<int>(null!));
        Assert.Throws<ArgumentNullException>(() => all.OrderBy<int>(null!));
        Assert.Throws<ArgumentNullException>(() => all.And(null!));
        Assert.Throws<ArgumentNullException>(() => all.Evaluate(null!));
    }
}
