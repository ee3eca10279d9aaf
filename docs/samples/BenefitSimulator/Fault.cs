using System.Globalization;
using BpjsTk.Domain;
using NodaTime;

namespace BenefitSimulator;

/// <summary>A refusal: a code of the library or of this program, the field, and the text in both languages with the article where there is one.</summary>
internal sealed record Fault(string Code, string Member, BilingualText Text)
{
    internal static Fault Of(DomainError error) => new(error.Code.Id, error.Member, new(error.ToText(Language.Indonesian), error.ToText(Language.English)));

    internal string ToLine(Language language) =>
        (this.Member.Length == 0 ? $"{this.Code}: {this.Text.In(language)}" : $"{this.Code} {this.Member}: {this.Text.In(language)}").ReplaceLineEndings(" ");
}

/// <summary>A code of this program, for what the library has no word for.</summary>
internal sealed record SimCode(string Id, string Indonesian, string English)
{
    /// <summary>Makes a fault; the arguments fill <c>{0}</c>, <c>{1}</c> and so on.</summary>
    internal Fault At(string member, params object[] arguments)
    {
        object[] written = [.. arguments.Select(argument => argument switch { LocalDate day => Texts.Day(day), YearMonth month => Texts.Month(month), _ => argument })];
        return new(
            this.Id,
            member,
            new(string.Format(CultureInfo.InvariantCulture, this.Indonesian, written), string.Format(CultureInfo.InvariantCulture, this.English, written)));
    }
}
