using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace BpjsTk.Domain.CaseRunner;

/// <summary>What the library says to a case: figures by name, or refusals.</summary>
internal sealed class Answer
{
    private readonly Dictionary<string, string> figures = new(StringComparer.OrdinalIgnoreCase);

    internal IReadOnlyDictionary<string, string> Figures => this.figures;

    internal ImmutableArray<DomainError> Errors { get; private init; } = [];

    internal bool IsRefusal => !this.Errors.IsEmpty;

    internal static Answer Refusal(ImmutableArray<DomainError> errors) => new() { Errors = errors };

    /// <summary>Returns a number or text in the one form in which two of them are compared.</summary>
    internal static string Canonical(string text) => ExactNumber.TryRead(text, out var number) ? number.ToString() : text.Trim();

    internal Answer With(ExactRupiah amount, params string[] names) => this.With(amount.ToString(), names);

    internal Answer With(Rupiah amount, params string[] names) => this.With(amount.ToString(), names);

    internal Answer With(int number, params string[] names) => this.With(number.ToString(CultureInfo.InvariantCulture), names);

    internal Answer With(LocalDate date, params string[] names) => this.With(date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), names);

    internal Answer With(string text, params string[] names)
    {
        foreach (var name in names)
        {
            this.figures[name] = Canonical(text);
        }

        return this;
    }
}
