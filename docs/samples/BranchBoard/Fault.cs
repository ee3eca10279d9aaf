using System.Globalization;
using BpjsTk.Domain;

namespace BranchBoard;

/// <summary>A refusal: a code of the library or of this program, where it is, and the text in both languages.</summary>
internal sealed record Fault(string Code, string Place, BilingualText Text)
{
    internal static Fault Of(DomainError error, string place) =>
        new(error.Code.Id, error.Member.Length == 0 ? place : $"{place} {error.Member}", new(error.ToText(Language.Indonesian), error.ToText(Language.English)));

    internal string ToLine(Language language) => (this.Place.Length == 0 ? $"{this.Code}: {this.Text.In(language)}" : $"{this.Code} {this.Place}: {this.Text.In(language)}").ReplaceLineEndings(" ");
}

/// <summary>A code of this program, for what the library has no word for.</summary>
internal sealed record BoardCode(string Id, string Indonesian, string English)
{
    /// <summary>Makes a fault; the arguments fill <c>{0}</c>, <c>{1}</c> and so on.</summary>
    internal Fault At(string place, params object[] arguments) => new(
        this.Id,
        place,
        new(string.Format(CultureInfo.InvariantCulture, this.Indonesian, arguments), string.Format(CultureInfo.InvariantCulture, this.English, arguments)));
}
