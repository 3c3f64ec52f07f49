namespace FamilyOnline.Documents;

/// <summary>Reads the keys of one map; what is missing, misspelt or of the wrong shape becomes a problem.</summary>
/// <remarks>Call <see cref="Done"/> last: it reports every key that nobody asked for, with the nearest of those that were.</remarks>
public sealed class MapReader
{
    private const int Most = 1_000_000_000;

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly DocumentMap? _map;

    /// <summary>Starts to read.</summary>
    /// <param name="node">The map; anything else is a problem, and reads as an empty map.</param>
    /// <param name="problems">Where problems go.</param>
    public MapReader(DocumentNode node, DocumentProblems problems)
    {
        (Node, Problems) = (Require.NotNull(node), Require.NotNull(problems));
        _map = node as DocumentMap;
        if (_map is null)
            problems.Add(DocumentProblems.WrongShape.At(node.Place, "map"));
    }

    /// <summary>Gets what is read.</summary>
    public DocumentNode Node { get; }

    /// <summary>Gets where problems go.</summary>
    public DocumentProblems Problems { get; }

    /// <summary>Gets where the map stands.</summary>
    public Place Place => Node.Place;

    /// <summary>Gets the keys with their values, in the order written.</summary>
    public IReadOnlyList<DocumentEntry> Entries => _map?.Entries ?? [];

    /// <summary>Gets the value of a key, or null where the map does not have it.</summary>
    public DocumentNode? Find(string key)
    {
        _asked.Add(key);
        return _map?.Find(key);
    }

    /// <summary>Gets the value of a key that must be there.</summary>
    public DocumentNode? Need(string key)
    {
        var node = Find(key);
        if (node is null && _map is not null)
            Problems.Add(DocumentProblems.MissingKey.At(Place, key));
        return node;
    }

    /// <summary>Gets the text of a key, or null.</summary>
    public string? Text(string key) => TextOf(Find(key));

    /// <summary>Gets the text of a key that must be there; empty where there is none, with a problem.</summary>
    public string NeedText(string key) => TextOf(Need(key)) ?? "";

    /// <summary>Gets the id of a key that must be there; <c>unknown</c> where there is none, with a problem.</summary>
    public string NeedId(string key) => IdOf(Need(key)) ?? "unknown";

    /// <summary>Gets an exact number, or null.</summary>
    public Exact? Number(string key) => Find(key) is { } node ? NumberOf(node) : null;

    /// <summary>Gets an exact number that must be there; zero where there is none, with a problem.</summary>
    public Exact NeedNumber(string key) => (Need(key) is { } node ? NumberOf(node) : null) ?? Exact.Zero;

    /// <summary>Gets a whole number written in digits, or null; neither <c>20/2</c> nor <c>10.0</c> is one.</summary>
    public int? WholeNumber(string key)
    {
        if (Find(key) is not { } node || NumberOf(node) is not { } number)
            return null;
        var isWhole = node is DocumentScalar { Text: var digits } && digits.All(c => char.IsAsciiDigit(c) || c == '-');
        if (isWhole && number >= -Most && number <= Most)
            return (int)number.ToDecimal();
        Problems.Add(isWhole ? DocumentProblems.OutOfRange.At(node.Place, $"{node}", $"{-Most}", $"{Most}") : DocumentProblems.NotWhole.At(node.Place, $"{node}"));
        return null;
    }

    /// <summary>Reads a whole number from the least to the most that its key allows; null where it is missing, or with a problem.</summary>
    internal int? WholeNumber(string key, int least, int most)
    {
        var number = WholeNumber(key);
        if (number is null || (number >= least && number <= most))
            return number;
        Problems.Add(DocumentProblems.OutOfRange.At(Find(key)!.Place, $"{Find(key)}", $"{least}", $"{most}"));
        return null;
    }

    /// <summary>Gets true or false; the default where the key is not there.</summary>
    public bool Flag(string key, bool byDefault = false) => Find(key) is { } node ? Word(node, key, ["true", "false"]) == "true" : byDefault;

    /// <summary>Gets the items of a list; none where the key is not there. A single scalar counts as a list of one.</summary>
    public IReadOnlyList<DocumentNode> List(string key) => Find(key) switch
    {
        null => [],
        DocumentList list => list.Items,
        DocumentScalar scalar => [scalar],
        var other => Wrong(other, "list"),
    };

    /// <summary>Gets a list of texts; none where the key is not there.</summary>
    internal IReadOnlyList<string> Texts(string key) => [.. List(key).Select(WordOf).OfType<string>()];

    /// <summary>Gets a list of ids; none where the key is not there.</summary>
    public IReadOnlyList<string> Ids(string key) => [.. List(key).Select(IdOf).OfType<string>()];

    /// <summary>Gets a text in Chinese and English: a scalar is Chinese, a map has <c>zh</c> and <c>en</c>; null where the key is not there.</summary>
    public LocalizedText? Localized(string key) => Find(key) is { } node ? LocalizedOf(node) : null;

    /// <summary>Gets a text in Chinese and English that must be there; a dash where there is none, with a problem.</summary>
    public LocalizedText NeedLocalized(string key) => (Need(key) is { } node ? LocalizedOf(node) : null) ?? new LocalizedText("—");

    /// <summary>Gets one of the words of an enum in its document form, such as <c>yes-no</c>; a problem where it is none of them.</summary>
    public T Choice<T>(string key, IReadOnlyDictionary<string, T> words, T byDefault) =>
        Find(key) is { } node && Word(node, key, words.Keys) is { } word ? words[word] : byDefault;

    /// <summary>Gets the provenance from <c>source</c> and <c>assumed</c>, or null where neither is there.</summary>
    public Provenance? Provenance()
    {
        var (source, assumed) = (Text("source"), Text("assumed"));
        return source is null && assumed is null ? null : Problems.Build(Place, () => FamilyOnline.Provenance.Of(source, assumed));
    }

    /// <summary>Gets the provenance, of which a part must be there.</summary>
    public Provenance NeedProvenance()
    {
        var provenance = Provenance();
        if (provenance is null && _map is not null && Find("source") is null && Find("assumed") is null)
            Problems.Add(DocumentProblems.MissingKey.At(Place, "source"));
        return provenance ?? FamilyOnline.Provenance.Assume("?");
    }

    /// <summary>Reads the map below a key, or null where the key is not there.</summary>
    public MapReader? Map(string key) => Find(key) is { } node ? new MapReader(node, Problems) : null;

    /// <summary>Reports every key that nobody asked for.</summary>
    public void Done()
    {
        foreach (var entry in Entries.Where(entry => !_asked.Contains(entry.Key)))
        {
            var nearest = Spelling.Nearest(entry.Key, _asked);
            Problems.Add(DocumentProblems.UnknownKey.At(entry.Place, entry.Key, string.Join(", ", nearest.Count > 0 ? nearest : _asked.Order(StringComparer.Ordinal))));
        }
    }

    /// <summary>Gets the id that a scalar holds, or null with a problem.</summary>
    public string? IdOf(DocumentNode? node)
    {
        var text = WordOf(node);
        if (text is null || Identifier.IsValid(text))
            return text;
        Problems.Add(DocumentProblems.NotAnId.At(node!.Place, text));
        return null;
    }

    /// <summary>Tells whether a key that somebody chose is a name to every tool of YAML; else a problem.</summary>
    internal bool IsName(DocumentEntry entry)
    {
        if (entry.IsQuoted || !TruthWords.Contains(entry.Key))
            return true;
        Problems.Add(DocumentProblems.TruthWord.At(entry.Place, entry.Key));
        return false;
    }

    /// <summary>Gets the exact number that a scalar holds, or null with a problem.</summary>
    public Exact? NumberOf(DocumentNode node)
    {
        var text = TextOf(node, "number");
        if (text is null)
            return null;
        if (Exact.TryParse(text, out var number) && !HasLeadingZero(text))
            return number;
        Problems.Add(DocumentProblems.NotANumber.At(node.Place, text));
        return null;
    }

    private static bool HasLeadingZero(string text) => text.TrimStart('-') is ['0', >= '0' and <= '9', ..];

    private string? TextOf(DocumentNode? node, string shape = "text")
    {
        if (node is null)
            return null;
        if (node is DocumentScalar { IsText: true } scalar)
            return scalar.Text;
        Problems.Add(DocumentProblems.WrongShape.At(node.Place, shape));
        return null;
    }

    /// <summary>A name that somebody chose: no word that tools of YAML 1.1 take for truth, unless it stands in quotes.</summary>
    private string? WordOf(DocumentNode? node)
    {
        if (node is not DocumentScalar { IsQuoted: false } scalar || scalar.Text is "~" or "null" || !TruthWords.Contains(scalar.Text))
            return TextOf(node);
        Problems.Add(DocumentProblems.TruthWord.At(node.Place, scalar.Text));
        return null;
    }

    private LocalizedText? LocalizedOf(DocumentNode node)
    {
        if (node is not DocumentMap)
            return TextOf(node) is { } text ? Problems.Build(node.Place, () => new LocalizedText(text)) : null;
        var reader = new MapReader(node, Problems);
        var (chinese, english) = (reader.NeedText("zh"), reader.Text("en"));
        reader.Done();
        return chinese.Length == 0 ? null : Problems.Build(node.Place, () => new LocalizedText(chinese, english));
    }

    private string? Word(DocumentNode node, string what, IEnumerable<string> words)
    {
        var text = TextOf(node);
        string[] known = [.. words];
        if (text is null || known.Contains(text, StringComparer.Ordinal))
            return text;
        Problems.AddUnknown(node.Place, what, text, known);
        return null;
    }

    private DocumentNode[] Wrong(DocumentNode node, string shape)
    {
        Problems.Add(DocumentProblems.WrongShape.At(node.Place, shape));
        return [];
    }
}
