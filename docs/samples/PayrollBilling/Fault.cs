using BpjsTk.Domain;

namespace PayrollBilling;

/// <summary>Something wrong with the input: a code of the library or of this program, the column or key, and the text in both languages.</summary>
internal sealed record Fault(string Code, string Member, BilingualText Text)
{
    /// <summary>Takes over a refusal of the library, seen from a column of the input.</summary>
    internal static Fault Of(DomainError error, string member) =>
        new(error.Code.Id, member, new(error.ToText(Language.Indonesian), error.ToText(Language.English)));

    internal string ToLine(Language language) =>
        (this.Member.Length == 0 ? $"{this.Code}: {this.Text.In(language)}" : $"{this.Code} {this.Member}: {this.Text.In(language)}").ReplaceLineEndings(" ");
}
