using System.Collections.Frozen;
using BpjsTk.Domain;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Identity;
using NodaTime;

namespace ClaimDesk.Claims;

/// <summary>The name of each paper in both languages.</summary>
internal static class PaperNames
{
    private static readonly FrozenDictionary<ClaimDocument, BilingualText> Names = Enum.GetValues<ClaimDocument>().ToFrozenDictionary(paper => paper, Told);

    internal static string Of(ClaimDocument paper, Language language) => Names[paper].In(language);

    // The library has no name of a paper alone: it stands in brackets where an event tells which papers were handed in.
    private static BilingualText Told(ClaimDocument paper)
    {
        var at = new LocalDateTime(2025, 3, 3, 9, 0);
        var told = ClaimFile.Open("-", JkpCase.Dismissal(Kpj.FromText("00000000000").Value, at.Date), ClaimActor.Participant, at)
            .Then(draft => draft.AddPapers(ClaimPapers.Of(paper), ClaimActor.Participant, at)).Value.Last;
        return new(Bracketed(told.ToText(Language.Indonesian)), Bracketed(told.ToText(Language.English)));
    }

    private static string Bracketed(string text) => text[(text.IndexOf('(', StringComparison.Ordinal) + 1)..^1];
}
