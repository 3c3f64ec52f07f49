using System.Globalization;
using System.Reflection;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Rules;

/// <summary>Every kind of problem of rules and schemes has its texts and its line in docs/problems.</summary>
public sealed class ProblemsOfRulesTests
{
    public static IEnumerable<object[]> Codes => [.. Of(typeof(RuleProblems), "rules.md"), .. Of(typeof(SchemeProblems), "schemes.md")];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_kind_of_problem_has_its_line_in_the_documentation(string code, string file)
    {
        var kind = Kinds(typeof(RuleProblems)).Concat(Kinds(typeof(SchemeProblems))).Single(kind => kind.Code == code);
        var severity = kind.Severity == Severity.Error ? "error" : "warning";
        Assert.Contains($"| `{code}` | {severity} |", File.ReadAllText(RepositoryPaths.InRoot("docs", "problems", file)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_kind_of_problem_has_text_and_remedy_in_both_languages(string code, string file)
    {
        var problem = Kinds(typeof(RuleProblems)).Concat(Kinds(typeof(SchemeProblems))).Single(kind => kind.Code == code).At(default, "a", "b", "c");
        Assert.EndsWith(".md", file, StringComparison.Ordinal);
        foreach (var text in (Func<CultureInfo, string>[])[problem.Text, problem.Remedy])
            Assert.NotEqual(text(CultureInfo.InvariantCulture), text(CultureInfo.GetCultureInfo("zh-CN")));
    }

    private static IEnumerable<object[]> Of(Type kinds, string file) => Kinds(kinds).Select(kind => new object[] { kind.Code, file });

    private static IEnumerable<ProblemKind> Kinds(Type type) =>
        type.GetProperties(BindingFlags.Static | BindingFlags.Public).Select(property => property.GetValue(null)).OfType<ProblemKind>();
}
