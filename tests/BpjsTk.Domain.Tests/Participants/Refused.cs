namespace BpjsTk.Domain.Tests.Participants;

/// <summary>What a refusal says.</summary>
internal static class Refused
{
    /// <summary>Asserts that an outcome has exactly these errors, each written as code and member.</summary>
    internal static void With<T>(Outcome<T> outcome, params string[] codesAndMembers)
    {
        Assert.False(outcome.IsSuccess);
        Assert.Equal(codesAndMembers, outcome.Errors.Select(error => $"{error.Code.Id} {error.Member}"));
    }

    /// <summary>Asserts the only error of an outcome: code and member, and the whole text in both languages.</summary>
    internal static void Saying<T>(Outcome<T> outcome, string codeAndMember, string indonesian, string english)
    {
        With(outcome, codeAndMember);
        Assert.Equal(indonesian, outcome.Errors[0].ToText(Language.Indonesian));
        Assert.Equal(english, outcome.Errors[0].ToText(Language.English));
    }
}
