using System.Collections.Frozen;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Forms;

/// <summary>The words a field of a form may hold, in Indonesian and English; case, hyphens and underscores make no difference.</summary>
internal sealed class Vocabulary<T>
{
    private readonly FrozenDictionary<string, T> values;
    private readonly string shown;

    internal Vocabulary(params (string Word, T Value)[] words)
    {
        this.values = words.ToFrozenDictionary(word => word.Word, word => word.Value, StringComparer.OrdinalIgnoreCase);
        this.shown = string.Join(", ", words.Select(word => word.Word));
    }

    internal Outcome<T> Read(string text)
    {
        var word = text.Replace('_', ' ').Replace('-', ' ');
        return this.values.TryGetValue(word, out var value)
            ? Outcome.Success(value)
            : Outcome.Failure<T>(DomainError.Of(ErrorCatalog.FormWordUnknown, string.Empty, new ErrorArgument("value", TextValue.Shortened(text)), new ErrorArgument("words", this.shown)));
    }
}
