using FamilyOnline.Documents;
using FamilyOnline.Shapes;

namespace FamilyOnline.Packs;

/// <summary>What the sections of a plan look like: units, phases, tasks, bodies and requirements.</summary>
internal static class SectionShapes
{
    private static DocumentShape Alias { get; } = DocumentShape.Map(() => [ShapeKey.Must("alias.name", DocumentShape.Text), .. Provenance()], "alias");

    private static DocumentShape Deliverable { get; } = DocumentShape.Map(() => [.. Item(), .. Provenance()], "deliverable");

    private static DocumentShape Position { get; } = DocumentShape.Map(() =>
        [ShapeKey.Must("position.title", DocumentShape.LocalizedText), ShapeKey.May("position.held-by", DocumentShape.LocalizedText)]);

    public static DocumentShape Guidance { get; } = DocumentShape.Map(() => [ShapeKey.Must("guidance.text", DocumentShape.LocalizedText), .. Provenance()]);

    public static DocumentShape Parent { get; } = DocumentShape.Map(() =>
        [ShapeKey.Must("parent.title", DocumentShape.LocalizedText), ShapeKey.Must("parent.division", DocumentShape.TextOf(ShapePatterns.Division, 10, 999_999_999_999)), .. Provenance()]);

    public static DocumentShape Unit { get; } = DocumentShape.Map(() => [.. Named(), ShapeKey.May("unit.aliases", DocumentShape.List(Alias)), .. Provenance()]);

    public static DocumentShape Group { get; } = DocumentShape.Map(() =>
    [
        .. Named(),
        ShapeKey.May("unit.aliases", DocumentShape.List(Alias)),
        ShapeKey.May("group.members", DocumentShape.OneOf(DocumentShape.Word("townships"), DocumentShape.OneOrList(DocumentShape.Id))),
        ShapeKey.May("group.open", DocumentShape.Flag, "false"),
        .. Provenance(),
    ]);

    public static DocumentShape Phase { get; } = DocumentShape.Map(() =>
    [
        .. Item(),
        ShapeKey.Must("phase.from", DocumentShape.PlanDate),
        ShapeKey.Must("phase.to", DocumentShape.PlanDate),
        ShapeKey.May("item.deliverables", DocumentShape.List(Deliverable)),
        .. Provenance(),
    ]);

    public static DocumentShape Task { get; } = DocumentShape.Map(
        () =>
        [
            .. Item(),
            ShapeKey.May("task.units", DocumentShape.Text),
            ShapeKey.May("task.lead", DocumentShape.Id),
            ShapeKey.May("task.phases", DocumentShape.OneOrList(DocumentShape.Id)),
            ShapeKey.May("item.deliverables", DocumentShape.List(Deliverable)),
            ShapeKey.May("task.duties", DocumentShape.List(Task!)),
            ShapeKey.May("task.sub-tasks", DocumentShape.List(Task!)),
            .. Provenance(),
        ],
        "task");

    public static DocumentShape Body { get; } = DocumentShape.Map(() =>
        [.. Item(), ShapeKey.May("body.host", DocumentShape.Id), ShapeKey.May("body.positions", DocumentShape.List(Position)), .. Provenance()]);

    public static DocumentShape Requirement { get; } = DocumentShape.Map(() =>
        [.. Item(), ShapeKey.Must("requirement.kind", DocumentShape.Word(EnumWords<RequirementKind>.All.Keys)), .. Provenance()]);

    /// <summary>Where an item comes from, of which one part must be there.</summary>
    public static ShapeKey[] Provenance() => [ShapeKey.AnyOf("item.source", DocumentShape.Text), ShapeKey.AnyOf("item.assumed", DocumentShape.Text)];

    public static ShapeKey[] Item() => [ShapeKey.Must("item.id", DocumentShape.Id), ShapeKey.Must("item.title", DocumentShape.LocalizedText)];

    private static ShapeKey[] Named() => [ShapeKey.Must("item.id", DocumentShape.Id), ShapeKey.Must("unit.name", DocumentShape.LocalizedText)];
}
