using System.Diagnostics.CodeAnalysis;

namespace FamilyOnline;

/// <summary>All responsible units and groups, and what each name in a document stands for (单位名录).</summary>
public sealed class UnitDirectory
{
    private static readonly char[] Separators = ['、', '，', ','];

    /// <summary>Among how many names the nearest to an unknown one is looked for.</summary>
    private const int MostNames = 300;
    private readonly Dictionary<string, UnitMention> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResponsibleUnit> _units;
    private readonly Dictionary<string, UnitGroup> _groups;

    /// <summary>Makes a directory.</summary>
    /// <param name="units">The units.</param>
    /// <param name="groups">The groups.</param>
    /// <exception cref="ArgumentException">An id or a name stands for two things, or a group names a unit that is not there.</exception>
    public UnitDirectory(IEnumerable<ResponsibleUnit> units, IEnumerable<UnitGroup> groups)
    {
        Units = Require.Distinct(units, unit => unit.Id, "unit");
        Groups = Require.Distinct(groups, group => group.Id, "group");
        _units = Units.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        _groups = Groups.ToDictionary(group => group.Id, StringComparer.Ordinal);
        foreach (var unit in Units)
            AddNames(unit.Id, unit.Name, unit.Aliases, isGroup: false);
        foreach (var group in Groups)
        {
            Require.That(!_units.ContainsKey(group.Id), $"The id '{group.Id}' stands for a unit and a group.", nameof(groups));
            AddNames(group.Id, group.Name, group.Aliases, isGroup: true);
            foreach (var member in group.Membership.Units)
                Require.That(_units.ContainsKey(member), $"Group '{group.Id}' names the unit '{member}', which is not there.", nameof(groups));
        }
    }

    /// <summary>Gets the units, in the order given.</summary>
    public IReadOnlyList<ResponsibleUnit> Units { get; }

    /// <summary>Gets the groups, in the order given.</summary>
    public IReadOnlyList<UnitGroup> Groups { get; }

    /// <summary>Gets every name that stands for a unit or group, in ordinal order.</summary>
    public IEnumerable<string> Names => _names.Keys.Order(StringComparer.Ordinal);

    /// <summary>Finds the unit of an id.</summary>
    public bool TryGetUnit(string id, [NotNullWhen(true)] out ResponsibleUnit? unit) => _units.TryGetValue(id, out unit);

    /// <summary>Finds the group of an id.</summary>
    public bool TryGetGroup(string id, [NotNullWhen(true)] out UnitGroup? group) => _groups.TryGetValue(id, out group);

    /// <summary>Finds what a name, an alias or an id stands for.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out UnitMention? mention)
    {
        if (_names.TryGetValue(name, out mention))
            return true;
        mention = _units.ContainsKey(name) ? new(name, name, false) : _groups.ContainsKey(name) ? new(name, name, true) : null;
        return mention is not null;
    }

    /// <summary>Tells whether a unit or group answers for an assignment, by itself or as a member of a group that is named.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="id">The id of the unit or group.</param>
    public bool Concerns(Assignment assignment, string id) => Require.NotNull(assignment).Mentions.Any(mention =>
        mention.Id == id || (mention.IsGroup && _groups.TryGetValue(mention.Id, out var group) && group.Membership.Units.Contains(id)));

    /// <summary>Resolves a line of responsible units exactly as a document writes it.</summary>
    /// <param name="line">Names with 、 or ， between them; 等 at the end of a name says "and others".</param>
    /// <param name="place">Where the line stands, for its problems.</param>
    /// <returns>The assignment, or a problem for each name that is not known, with the nearest that are.</returns>
    public ReadResult<Assignment> Resolve(string line, Place place = default)
    {
        var (mentions, problems, andOthers) = (new List<UnitMention>(), new List<Problem>(), false);
        foreach (var written in Require.Text(line).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var found = Find(written);
            andOthers |= found.AndOthers;
            mentions.AddRange(found.Mentions);
            problems.AddRange(found.Unknown.Select(name => Unknown(name, place)));
        }

        if (mentions.Count == 0 && problems.Count == 0)
            problems.Add(Unknown(line, place));
        return new(problems.Count == 0 ? new Assignment(line, mentions, andOthers) : null, problems);
    }

    /// <summary>Finds a written name, or its parts around 等: 县政务网站等宣传媒体 names a unit, and the open group it belongs to.</summary>
    private (List<UnitMention> Mentions, List<string> Unknown, bool AndOthers) Find(string written)
    {
        if (_names.TryGetValue(written, out var whole))
            return ([whole], [], _groups.TryGetValue(whole.Id, out var open) && open.Membership.IsOpen);
        var etc = written.IndexOf('等', StringComparison.Ordinal);
        if (etc <= 0)
            return ([], [written], false);
        var (mentions, unknown) = (new List<UnitMention>(), new List<string>());
        foreach (var part in new[] { written[..etc], written[(etc + 1)..] }.Where(part => part.Length > 0))
        {
            if (_names.TryGetValue(part, out var mention))
                mentions.Add(mention);
            else
                unknown.Add(part);
        }

        return (mentions, unknown, true);
    }

    private Problem Unknown(string name, Place place)
    {
        var nearest = Spelling.Nearest(name, _names.Keys.Take(MostNames));
        return VocabularyProblems.UnknownUnit.At(place, name, string.Join("、", nearest.Count > 0 ? nearest : Names.Take(12)));
    }

    private void AddNames(string id, LocalizedText name, IEnumerable<UnitAlias> aliases, bool isGroup)
    {
        foreach (var written in aliases.Select(alias => alias.Name).Prepend(name.Chinese))
        {
            Require.That(!_names.TryGetValue(written, out var other), $"The name '{written}' stands for '{id}' and for '{other?.Id}'.", "aliases");
            _names.Add(written, new(written, id, isGroup));
        }
    }
}
