namespace FamilyOnline;

/// <summary>Finds the known words that a misspelt one may have meant.</summary>
public static class Spelling
{
    /// <summary>Gives the known words nearest to an unknown one, at most three, the nearest first.</summary>
    /// <param name="word">The unknown word.</param>
    /// <param name="known">The words to choose from, in any order.</param>
    /// <returns>Words with the fewest letters inserted, left out or exchanged; those that share nothing are left out.</returns>
    public static IReadOnlyList<string> Nearest(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        return
        [
            .. known.Select(candidate => (Word: candidate, Distance: Distance(word, candidate)))
                .Where(candidate => candidate.Distance < Math.Max(word.Length, candidate.Word.Length))
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
                .Select(candidate => candidate.Word)
                .Take(3),
        ];
    }

    /// <summary>Levenshtein's distance, by one row of the table (Levenshtein 1966; Wagner and Fischer 1974).</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
