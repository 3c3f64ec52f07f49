using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Schemes;

/// <summary>A line that asks the reason of each entry cannot have it from a bare number.</summary>
public sealed class BareCountTests
{
    [Theory]
    [InlineData("{ scheme: s, parts: [{ id: a, reason: required, tally: { of: cases, lose: 1 } }] }", 1)]
    [InlineData("{ scheme: s, reason: required, parts: [{ id: g, parts: [{ id: a, tally: { of: cases, lose: 1 } }] }] }", 1)]
    [InlineData("{ scheme: s, reason: required, parts: [{ id: g, reason: optional, parts: [{ id: a, tally: { of: cases, lose: 1 } }] }, { id: b, tally: { of: m, lose: 1 } }] }", 1)]
    [InlineData("{ scheme: s, figures: { f: cases }, parts: [{ id: a, reason: required, tally: { of: f, lose: 1 } }] }", 1)]
    [InlineData("{ scheme: s, parts: [{ id: a, reason: required, tally: { of: 3, lose: 1 } }] }", 1)]
    [InlineData("{ scheme: s, parts: [{ id: a, tally: { of: cases, lose: 1 } }] }", 0)]
    [InlineData("{ scheme: s, parts: [{ id: a, reason: required, tally: { of: { register: cases }, lose: 1 } }] }", 0)]
    [InlineData("{ scheme: s, parts: [{ id: a, reason: required, tally: { of: { obligations: cases }, lose: 1 } }] }", 0)]
    [InlineData("{ scheme: s, parts: [{ id: a, reason: required, tally: { of: { number-of: home, with: aware, sample: 3 }, gain: 2 } }] }", 0)]
    [InlineData("{ scheme: s, parts: [{ id: a, points: 5, reason: required, share: { of: cases, to: 1 } }] }", 0)]
    [InlineData("{ scheme: s, reason: required, stages: [{ id: v, parts: [{ id: a, tally: { of: cases, lose: 1 } }], select: { take: 1 } }, { id: w, parts: [{ id: a, tally: { of: cases, lose: 1 } }] }] }", 2)]
    [InlineData("{ scheme: s, reason: required, stages: [{ id: v, reason: optional, parts: [{ id: a, tally: { of: cases, lose: 1 } }], select: { take: 1 } }, { id: w, parts: [{ id: a, tally: { of: cases, lose: 1 } }] }] }", 1)]
    public void Only_a_bare_count_is_warned_of(string scheme, int warnings) => Assert.Equal(Enumerable.Repeat("scheme.bare-count", warnings), Reading.ProblemsOfScheme(scheme).Select(problem => problem.Code));
}
