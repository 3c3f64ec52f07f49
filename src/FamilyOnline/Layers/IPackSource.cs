using FamilyOnline.Documents;

namespace FamilyOnline.Layers;

/// <summary>Finds the packs that others extend (方案包来源).</summary>
public interface IPackSource
{
    /// <summary>Finds the document of a pack.</summary>
    /// <param name="reference">What the other pack wrote after <c>extends</c>: <c>thousand-households@1</c>, or whatever else the source takes.</param>
    /// <param name="asked">Where it wrote so.</param>
    /// <param name="problems">Where problems go: one that says what there is, if the pack is not found.</param>
    /// <returns>The document, or null with at least one problem.</returns>
    DocumentNode? Find(string reference, Place asked, DocumentProblems problems);
}
