using FamilyOnline.Plugins;
using FamilyOnline.Rules;
using FamilyOnline.Shapes;

namespace FamilyOnline.Schemes;

/// <summary>What a scheme looks like: the shapes of what <see cref="SchemeReader"/> reads.</summary>
internal sealed class SchemeShapes
{
    private readonly LineShapes _lines;
    private readonly OutcomeShapes _outcome;
    private readonly DocumentShape _gate;
    private readonly DocumentShape _stage;

    public SchemeShapes(PluginRegistry plugins)
    {
        _lines = new(plugins);
        _outcome = new(_lines.Rules);
        _gate = DocumentShape.Map(() => [ShapeKey.Must("gate.if", Rules.Condition), ShapeKey.Must("gate.else", DocumentShape.LocalizedText), .. LineShapes.Provenance()]);
        _stage = DocumentShape.Map(() => [ShapeKey.Must("stage.id", DocumentShape.Id), .. OfSheet()], "stage");
        Scheme = DocumentShape.Named("scheme", DocumentShape.Map(() => [.. Head(), .. OfSheet()]), DocumentShape.Map(Staged));
    }

    /// <summary>Gets a scheme: of one sheet, or of stages.</summary>
    public DocumentShape Scheme { get; }

    private static DocumentShape Total { get; } = DocumentShape.Map(() => [ShapeKey.May("total.floor", RuleShapes.Bound), ShapeKey.May("total.cap", RuleShapes.Bound)]);

    private static DocumentShape Field { get; } = DocumentShape.Map(() => [ShapeKey.May("field.vetoed", DocumentShape.Word(SchemeDocument.Fields.Keys), "in")]);

    private RuleShapes Rules => _lines.Rules;

    private DocumentShape Figures => DocumentShape.OpenMap(ShapePatterns.ComparedName, Rules.Figure);

    private static ShapeKey[] Head() => [ShapeKey.May("scheme.format", DocumentShape.Word(SchemeReader.Format)), ShapeKey.Must("scheme.scheme", DocumentShape.Id), ShapeKey.May("scheme.marks", DocumentShape.OneOrList(DocumentShape.Id))];

    private ShapeKey[] OfSheet() =>
    [
        ShapeKey.May("scheme.title", DocumentShape.LocalizedText),
        ShapeKey.May("scheme.points", DocumentShape.NumberOf(ShapePatterns.Points)),
        .. LineShapes.Provenance(),
        ShapeKey.May("scheme.candidates", DocumentShape.Id),
        ShapeKey.May("scheme.sides", DocumentShape.OneOrList(DocumentShape.Id)),
        ShapeKey.May("scheme.figures", Figures),
        ShapeKey.May("scheme.gates", DocumentShape.List(_gate)),
        .. _lines.OfWhole(),
        ShapeKey.Must("scheme.parts", _lines.Parts),
        ShapeKey.May("scheme.total", Total),
        ShapeKey.May("scheme.field", Field),
        ShapeKey.May("scheme.grades", _outcome.Grades),
        ShapeKey.May("scheme.rank", _outcome.Rank),
        ShapeKey.May("scheme.select", _outcome.Select),
    ];

    private ShapeKey[] Staged() =>
    [
        .. Head(),
        ShapeKey.May("scheme.title", DocumentShape.LocalizedText),
        .. LineShapes.Provenance(),
        ShapeKey.May("scheme.candidates", DocumentShape.Id),
        ShapeKey.May("line.reason", DocumentShape.Word(OptionsSection.Reasons.Keys)),
        ShapeKey.May("scheme.figures", Figures),
        ShapeKey.Must("scheme.stages", DocumentShape.List(_stage, 1)),
    ];
}
