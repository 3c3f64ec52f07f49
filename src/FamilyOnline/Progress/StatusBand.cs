using FamilyOnline.Resources;

namespace FamilyOnline.Progress;

/// <summary>A name for a stretch of paces, such as "on course": from its minimum up to the next band's (进度等级).</summary>
public sealed record StatusBand
{
    /// <summary>Makes a band.</summary>
    /// <param name="id">The id, such as <c>on-course</c>.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="minimum">The least pace of the band; 1 is exactly as planned. The lowest band also takes what lies below its own minimum.</param>
    /// <param name="isOnCourse">Whether a target in this band counts as on course, or else as behind.</param>
    /// <exception cref="ArgumentException">The id is no id.</exception>
    public StatusBand(string id, LocalizedText title, Exact minimum, bool isOnCourse) =>
        (Id, Title, Minimum, IsOnCourse) = (Require.Id(id), Require.NotNull(title), minimum, isOnCourse);

    /// <summary>Gets the bands used unless a host names others: ahead from 11/10, on course from 9/10, behind from 7/10, far behind below.</summary>
    /// <remarks>The plan names no bands: the four and their bounds are assumed.</remarks>
    public static IReadOnlyList<StatusBand> Defaults { get; } =
    [
        new("ahead", Named("ahead"), Exact.Ratio(11, 10), true),
        new("on-course", Named("on-course"), Exact.Ratio(9, 10), true),
        new("behind", Named("behind"), Exact.Ratio(7, 10), false),
        new("far-behind", Named("far-behind"), Exact.Zero, false),
    ];

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the least pace of the band.</summary>
    public Exact Minimum { get; }

    /// <summary>Gets whether a target in this band counts as on course, or else as behind.</summary>
    public bool IsOnCourse { get; }

    private static LocalizedText Named(string id) => Texts.Localized(Texts.Progress, "band." + id);
}
