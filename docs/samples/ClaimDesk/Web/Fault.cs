using BpjsTk.Domain;

namespace ClaimDesk.Web;

/// <summary>Something that is wrong: a code of the library or of this program, the member, and the text in both languages with the provision where there is one.</summary>
internal sealed record Fault(string Code, string Member, BilingualText Text)
{
    internal static Fault Of(DomainError error, string? under = null)
    {
        var place = under is null ? error : error.Under(under);
        return new(error.Code.Id, place.Member, new(error.ToText(Language.Indonesian), error.ToText(Language.English)));
    }

    internal static Fault Of(DeskCode code, string member, params object[] arguments) => new(code.Id, member, code.Text(arguments));
}
