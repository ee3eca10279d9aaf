using BpjsTk.Domain.Claims;

namespace BpjsTk.Domain.Tests.Claims;

/// <summary>Asserts that a claim comes back from its journal as it was.</summary>
internal static class Journal
{
    internal static void ComesBack(ClaimState claim)
    {
        var text = ClaimJournal.Write(claim);
        var again = ClaimJournal.Read(text).ToOutcome().Value;

        Assert.Equal(text, ClaimJournal.Write(again));
        Assert.Equal((claim.GetType(), claim.Version, claim.Papers, claim.IsUnderReview), (again.GetType(), again.Version, again.Papers, again.IsUnderReview));
        Assert.Equal(claim.ToText(Language.Indonesian), again.ToText(Language.Indonesian));
        Assert.Equal(claim.ToText(Language.English), again.ToText(Language.English));
        Assert.Equal(claim.Version, text.Count(character => character == '\n'));
    }
}
