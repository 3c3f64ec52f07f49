namespace FamilyOnline.Rollups;

/// <summary>What happened to units on a day (变更类型).</summary>
public enum UnitChangeKind
{
    /// <summary>No kind was given; every change refuses it.</summary>
    Unspecified = 0,

    /// <summary>A unit was made that continues none (设立).</summary>
    Create,

    /// <summary>A unit got another name, and perhaps another code with it (更名).</summary>
    Rename,

    /// <summary>A unit came to lie under another, and perhaps got another code with it (划转).</summary>
    Move,

    /// <summary>A unit was divided into several, of which it may be one itself (拆分).</summary>
    Split,

    /// <summary>Units became one, which may be one of them (合并).</summary>
    Merge,

    /// <summary>A unit got another code and nothing else (变更代码).</summary>
    Recode,

    /// <summary>A unit ended and nothing continues it (撤销).</summary>
    Abolish,
}
