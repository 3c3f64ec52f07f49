namespace FamilyOnline.Shapes;

/// <summary>What a piece of a document may be (形式种类).</summary>
public enum ShapeKind
{
    /// <summary>No kind was given.</summary>
    Unspecified = 0,

    /// <summary>A map: its keys are declared, or named by whoever writes the document (映射).</summary>
    Map,

    /// <summary>A list of items of one shape (列表).</summary>
    List,

    /// <summary>One of several shapes (多选一).</summary>
    OneOf,

    /// <summary>A text that is not blank (文本).</summary>
    Text,

    /// <summary>A Chinese text, or a map with <c>zh</c> and <c>en</c> (双语文本).</summary>
    LocalizedText,

    /// <summary>An id, as <see cref="Identifier"/> says (标识).</summary>
    Id,

    /// <summary>The name of a figure in a rule: an id that cannot be taken for a number (指标名).</summary>
    FigureName,

    /// <summary>An exact number: <c>20</c>, <c>0.57</c>, <c>1/3</c>, <c>90%</c> (精确数).</summary>
    Number,

    /// <summary>A whole number (整数).</summary>
    WholeNumber,

    /// <summary>True or false (是非).</summary>
    Flag,

    /// <summary>A day counted from the launch year: <c>Y-04-01</c> (计划日期).</summary>
    PlanDate,

    /// <summary>One of a few words (选项).</summary>
    Word,

    /// <summary>Anything at all (任意).</summary>
    Any,
}
