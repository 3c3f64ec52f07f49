using FamilyOnline.Documents;

namespace FamilyOnline.Layers;

/// <summary>Has no packs: for documents that stand alone.</summary>
internal sealed class NoPackSource : IPackSource
{
    public DocumentNode? Find(string reference, Place asked, DocumentProblems problems)
    {
        problems.Add(LayerProblems.NoSuchBase.At(asked, reference));
        return null;
    }
}
