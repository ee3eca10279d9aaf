using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using BpjsTk.Domain;
using NodaTime;

namespace EnrollmentDesk;

/// <summary>
/// The rejected forms as they were written, with everything that is wrong: a file of forms again, to be mended and handed in once more. Of an employer who was accepted in part it has
/// only the workers who were not.
/// </summary>
internal static class RejectedFile
{
    internal const string FileName = "rejected.json";
    internal const string FaultsKey = "faults";
    internal const string UnreadableKey = "unreadable";

    private static readonly JsonWriterOptions Pretty = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 128 };

    internal static byte[] Write(LocalDate filedOn, IReadOnlyList<FormResult> results)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Pretty))
        {
            writer.WriteStartObject();
            writer.WriteString(FormsFile.FiledOnKey, Texts.Day(filedOn));
            writer.WriteStartArray(FormsFile.FormsKey);
            foreach (var result in results.Where(result => !result.IsWhole && result.Row.Element is not null))
            {
                WriteForm(writer, result);
            }

            writer.WriteEndArray();
            WriteUnreadable(writer, results);
            writer.WriteStartArray(FaultsKey);
            foreach (var result in results.Where(result => !result.IsWhole))
            {
                WriteFaults(writer, result);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void WriteForm(Utf8JsonWriter writer, FormResult result)
    {
        var element = result.Row.Element!.Value;
        if (result.RejectedWorkers.IsEmpty)
        {
            // As it was written, whatever it is.
            writer.WriteRawValue(result.Row.Source, skipInputValidation: true);
            return;
        }

        writer.WriteStartObject();
        foreach (var property in element.EnumerateObject())
        {
            writer.WritePropertyName(property.Name);
            if (!property.NameEquals("workers"))
            {
                property.Value.WriteTo(writer);
                continue;
            }

            writer.WriteStartArray();
            foreach (var (_, worker) in property.Value.EnumerateArray().Index().Where(pair => result.RejectedWorkers.ContainsKey(pair.Index + 1)))
            {
                worker.WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteUnreadable(Utf8JsonWriter writer, IReadOnlyList<FormResult> results)
    {
        ImmutableArray<FormRow> rows = [.. results.Select(result => result.Row).Where(row => row.Element is null)];
        if (rows.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(UnreadableKey);
        foreach (var row in rows)
        {
            writer.WriteStringValue(row.Source);
        }

        writer.WriteEndArray();
    }

    private static void WriteFaults(Utf8JsonWriter writer, FormResult result)
    {
        foreach (var fault in result.Faults)
        {
            WriteFault(writer, result.Row.Number, null, fault);
        }

        foreach (var (worker, faults) in result.RejectedWorkers)
        {
            foreach (var fault in faults)
            {
                WriteFault(writer, result.Row.Number, worker, fault);
            }
        }
    }

    private static void WriteFault(Utf8JsonWriter writer, int form, int? worker, Fault fault)
    {
        writer.WriteStartObject();
        writer.WriteNumber("row", form);
        if (worker is { } row)
        {
            writer.WriteNumber("worker", row);
        }

        writer.WriteString("field", fault.Member);
        writer.WriteString("code", fault.Code);
        writer.WriteString("id", fault.Text.In(Language.Indonesian));
        writer.WriteString("en", fault.Text.In(Language.English));
        writer.WriteEndObject();
    }
}
