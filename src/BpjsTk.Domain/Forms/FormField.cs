using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Forms;

/// <summary>One field of a form: its name, where its text stands, and whether it may be left blank.</summary>
internal abstract class FormField<TForm>(string name, Func<TForm, string?> text, bool isNeeded)
{
    internal string Name { get; } = name;

    /// <summary>Returns everything that is wrong with the field, looked at alone.</summary>
    internal abstract IEnumerable<DomainError> FaultsOf(TForm form);

    internal bool IsBlankIn(TForm form) => this.TextOf(form).Length == 0;

    protected string TextOf(TForm form) => text(form)?.Trim() ?? string.Empty;

    protected DomainError? MissingIn(string trimmed) => isNeeded && trimmed.Length == 0 ? DomainError.Of(ErrorCatalog.FormFieldMissing, this.Name) : null;
}
