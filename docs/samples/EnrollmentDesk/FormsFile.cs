using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace EnrollmentDesk;

/// <summary>A file of forms: the day on which they are handed in, and the forms. When the file as a whole is no JSON, its forms are read one by one.</summary>
internal sealed record FormsFile(LocalDate? FiledOn, ImmutableArray<FormRow> Forms)
{
    internal const string FiledOnKey = "filedOn";
    internal const string FormsKey = "forms";

    // What this program adds when it hands rejected forms back; read again, it is passed over.
    internal static readonly string[] Keys = [FiledOnKey, FormsKey, RejectedFile.FaultsKey, RejectedFile.UnreadableKey];

    internal static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="faults">Receives what is wrong with the file around the forms.</param>
    /// <returns>The file, or <see langword="null"/> when no form can be found in it.</returns>
    internal static FormsFile? Read(string text, List<Fault> faults)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return ReadWhole(document.RootElement, faults);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return ReadPieces(text, e.Message, faults);
        }
    }

    private static FormsFile? ReadWhole(JsonElement root, List<Fault> faults)
    {
        var fields = new JsonFields(root, string.Empty, Keys, faults);
        fields.Require(FormsKey);
        var forms = ImmutableArray.CreateBuilder<FormRow>();
        foreach (var element in fields.Elements(FormsKey))
        {
            forms.Add(new(forms.Count + 1, element.GetRawText(), element.Clone(), null));
        }

        var filedOn = DayOf(fields);
        if (faults.Count == 0 && forms.Count == 0)
        {
            faults.Add(DeskCodes.NoForm.At(FormsKey));
        }

        return faults.Count == 0 ? new(filedOn, forms.ToImmutable()) : null;
    }

    private static FormsFile? ReadPieces(string text, string message, List<Fault> faults)
    {
        var pieces = FormSplitter.Split(text);
        if (pieces.IsEmpty)
        {
            faults.Add(DeskCodes.FileUnreadable.At(string.Empty, message));
            return null;
        }

        return new(DayIn(text), [.. pieces.Select((piece, at) => ReadPiece(piece, at + 1))]);
    }

    private static FormRow ReadPiece(FormPiece piece, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(piece.Text, Lenient);
            return new(number, piece.Text, document.RootElement.Clone(), null);
        }
        catch (JsonException e)
        {
            return new(number, piece.Text, null, DeskCodes.FormUnreadable.At(string.Empty, piece.Line, e.Message));
        }
    }

    // What stands before the forms is the head of the file; closed, it is JSON of its own.
    private static LocalDate? DayIn(string text)
    {
        var at = text.IndexOf('[', StringComparison.Ordinal);
        try
        {
            using var head = JsonDocument.Parse(at < 0 ? string.Empty : $"{text[..at]}[]}}", Lenient);
            return DayOf(new JsonFields(head.RootElement, string.Empty, Keys, []));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static LocalDate? DayOf(JsonFields fields) => fields.Day(FiledOnKey);

    internal static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? date : null;
}
