namespace BpjsTk.Domain.Forms;

/// <summary>The fields of a kind of form, collected as they are declared.</summary>
internal sealed class Fields<TForm>
{
    private readonly List<FormField<TForm>> all = [];

    internal IReadOnlyList<FormField<TForm>> All => this.all;

    internal FormField<TForm, T> Needed<T>(string name, Func<TForm, string?> text, Func<string, Outcome<T>> read) => this.Add(new FormField<TForm, T>(name, text, read, true));

    internal FormField<TForm, T> Optional<T>(string name, Func<TForm, string?> text, Func<string, Outcome<T>> read) => this.Add(new FormField<TForm, T>(name, text, read, false));

    private FormField<TForm, T> Add<T>(FormField<TForm, T> field)
    {
        this.all.Add(field);
        return field;
    }
}
