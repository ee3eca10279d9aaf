using System.Collections.Immutable;
using System.Globalization;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Forms;

/// <summary>
/// Reads a form and keeps every fault: those of single fields apart from those of fields together, since a validator tells them by different rules.
/// </summary>
internal sealed class FormReader<TForm>(TForm form)
{
    private readonly ImmutableArray<DomainError>.Builder fieldFaults = ImmutableArray.CreateBuilder<DomainError>();
    private readonly ImmutableArray<DomainError>.Builder crossFaults = ImmutableArray.CreateBuilder<DomainError>();

    internal bool IsClean => this.fieldFaults.Count == 0 && this.crossFaults.Count == 0;

    internal Entry<T> Read<T>(FormField<TForm, T> field) => field.Read(form, this.fieldFaults.Add);

    internal void Refuse(DomainError fault) => this.crossFaults.Add(fault);

    internal void Refuse(IEnumerable<DomainError> faults) => this.crossFaults.AddRange(faults);

    /// <summary>Says that a field is needed which the form alone allows to be blank.</summary>
    internal void Need<T>(Entry<T> entry, FormField<TForm, T> field)
    {
        if (entry.IsBlank)
        {
            this.Refuse(DomainError.Of(ErrorCatalog.FormFieldMissing, field.Name));
        }
    }

    /// <summary>Keeps the value of a rule, or tells its faults at the field they are about.</summary>
    internal Entry<T> Take<T>(Outcome<T> outcome, Func<DomainError, DomainError>? place = null)
    {
        if (outcome.TryGet(out var value, out var errors))
        {
            return Entry<T>.Of(value);
        }

        this.Refuse(place is null ? errors : errors.Select(place));
        return Entry<T>.Unreadable;
    }

    /// <summary>Reads each text of a list; the faults name the place in the list.</summary>
    internal ImmutableArray<T> ReadList<T>(string name, IReadOnlyList<string?>? texts, Func<string, Outcome<T>> read)
    {
        var values = ImmutableArray.CreateBuilder<T>();
        for (var i = 0; i < (texts?.Count ?? 0); i++)
        {
            var member = Place(name, i);
            if (string.IsNullOrWhiteSpace(texts![i]))
            {
                this.Refuse(DomainError.Of(ErrorCatalog.FormFieldMissing, member));
            }
            else if (this.Take(read(texts[i]!.Trim()), error => error.At(member)).TryGet(out var value))
            {
                values.Add(value);
            }
        }

        return values.ToImmutable();
    }

    internal FormReading<T> Finish<T>(Func<T> make) => new(
        this.fieldFaults.ToImmutable(),
        this.crossFaults.ToImmutable(),
        this.IsClean ? Outcome.Success(make()) : Outcome.Failure<T>([.. this.fieldFaults, .. this.crossFaults]));

    internal static string Place(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
