using BpjsTk.Domain;

namespace EnrollmentDesk;

/// <summary>Something wrong with the input: a code of the library or of this program, the field, and the text in both languages with the article where there is one.</summary>
internal sealed record Fault
{
    private Fault(string code, string member, BilingualText text)
    {
        this.Code = code;
        this.Member = member;
        this.Text = text;
    }

    internal string Code { get; }

    /// <summary>Gets the field as it is named in the file, such as <c>workers[2].birthDate</c>; empty for the whole.</summary>
    internal string Member { get; }

    internal BilingualText Text { get; }

    /// <summary>Makes a fault. A text may repeat what was typed, and a number may stand in a field that is not meant for it: so every long number is masked.</summary>
    internal static Fault Of(string code, string member, BilingualText text) =>
        new(code, Masking.Of(member), new(Masking.Of(text.Indonesian), Masking.Of(text.English)));

    /// <summary>Takes over a refusal of the library; its member is written as the key of the file.</summary>
    internal static Fault Of(DomainError error) =>
        Of(error.Code.Id, Keys.Of(error.Member), new(error.ToText(Language.Indonesian), error.ToText(Language.English)));

    internal Fault Under(string place) => new(this.Code, this.Member.Length == 0 ? place : $"{place}.{this.Member}", this.Text);

    /// <summary>Returns the fault as seen from inside, without the first characters of its member.</summary>
    internal Fault Above(int length) => new(this.Code, this.Member[length..].TrimStart('.'), this.Text);

    internal string ToLine(Language language) =>
        (this.Member.Length == 0 ? $"{this.Code}: {this.Text.In(language)}" : $"{this.Code} {this.Member}: {this.Text.In(language)}").ReplaceLineEndings(" ");
}
