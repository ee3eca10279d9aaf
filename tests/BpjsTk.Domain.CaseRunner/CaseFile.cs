using System.Text.Json;

namespace BpjsTk.Domain.CaseRunner;

/// <summary>Reads files of cases: an array of cases, or an object that has one under <c>cases</c>.</summary>
public static class CaseFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its cases, in order.</returns>
    /// <exception cref="FormatException">The file is no JSON, or has no cases.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static IReadOnlyList<CaseDocument> Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var cases = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("cases", out var member) ? member : document.RootElement;
            return cases.ValueKind == JsonValueKind.Array
                ? [.. cases.EnumerateArray().Select((one, i) => new CaseDocument(one.Clone(), i))]
                : throw new FormatException("the file has no cases");
        }
        catch (JsonException e)
        {
            throw new FormatException(e.Message, e);
        }
    }
}
