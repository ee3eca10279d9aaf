namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>Words of cases that several kinds read: what is not one of them is not guessed.</summary>
internal static class Words
{
    internal static bool Is(string? text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text is not null && string.Equals(Letters(text), Letters(word), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether the participant is an Indonesian; one who does not say is.</summary>
    internal static bool IsCitizen(CaseMembers input)
    {
        var told = input.Truth("citizen", "isCitizen") ?? (input.Truth("foreigner", "isForeigner") is { } isForeigner ? !isForeigner : null);
        return (told, input.Text("nationality")) switch
        {
            (null, null) => true,
            ({ } known, null) => known,
            (not false, var name) when Is(name, "WNI", "Indonesia", "Indonesian", "citizen", "ID", "national") => true,
            (not true, var name) when Is(name, "WNA", "foreign", "foreigner", "alien", "expatriate") => false,
            var (_, other) => throw new NotSupportedException($"the nationality '{other}' is not known"),
        };
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));
}
