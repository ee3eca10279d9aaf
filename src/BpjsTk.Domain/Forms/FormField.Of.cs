namespace BpjsTk.Domain.Forms;

/// <summary>A field that is read into a type by the type's own rule, so that the rule stands in one place.</summary>
internal sealed class FormField<TForm, T>(string name, Func<TForm, string?> text, Func<string, Outcome<T>> read, bool isNeeded) : FormField<TForm>(name, text, isNeeded)
{
    internal override IEnumerable<DomainError> FaultsOf(TForm form)
    {
        var faults = new List<DomainError>();
        this.Read(form, faults.Add);
        return faults;
    }

    internal Entry<T> Read(TForm form, Action<DomainError> report)
    {
        var trimmed = this.TextOf(form);
        if (this.MissingIn(trimmed) is { } missing)
        {
            report(missing);
            return Entry<T>.Unreadable;
        }

        if (trimmed.Length == 0)
        {
            return Entry<T>.Blank;
        }

        if (read(trimmed).TryGet(out var value, out var errors))
        {
            return Entry<T>.Of(value);
        }

        foreach (var error in errors)
        {
            report(error.At(this.Name));
        }

        return Entry<T>.Unreadable;
    }
}
