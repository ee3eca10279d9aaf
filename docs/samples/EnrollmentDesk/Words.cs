using System.Collections.Frozen;
using BpjsTk.Domain;
using BpjsTk.Domain.Programs;

namespace EnrollmentDesk;

/// <summary>The words of this program's own files, in both languages; case, blanks, hyphens and underscores make no difference.</summary>
internal sealed class Words<T>
{
    private readonly FrozenDictionary<string, T> values;

    internal Words(params (string Word, T Value)[] words)
    {
        this.values = words.ToFrozenDictionary(pair => Plain(pair.Word), pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        this.Shown = string.Join(", ", words.Select(pair => pair.Word));
    }

    internal string Shown { get; }

    internal bool TryRead(string? text, out T value) => this.values.TryGetValue(Plain(text ?? string.Empty), out value!);

    private static string Plain(string text) =>
        text.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal).Replace("_", string.Empty, StringComparison.Ordinal);
}

/// <summary>The vocabularies.</summary>
internal static class Words
{
    internal static readonly Words<FormKind> Forms = new(
        ("pemberi kerja", FormKind.Employer), ("employer", FormKind.Employer),
        ("pekerja", FormKind.Worker), ("worker", FormKind.Worker),
        ("BPU", FormKind.SelfEmployed), ("self-employed", FormKind.SelfEmployed),
        ("jasa konstruksi", FormKind.Construction), ("construction", FormKind.Construction),
        ("PMI", FormKind.Migrant), ("migrant", FormKind.Migrant),
        ("daftar sendiri", FormKind.SelfRegistration), ("self-registration", FormKind.SelfRegistration));

    internal static readonly Words<EmployerScale> Scales = new(
        ("MIKRO", EmployerScale.Micro), ("MICRO", EmployerScale.Micro),
        ("KECIL", EmployerScale.Small), ("SMALL", EmployerScale.Small),
        ("MENENGAH", EmployerScale.Medium), ("MEDIUM", EmployerScale.Medium),
        ("BESAR", EmployerScale.Large), ("LARGE", EmployerScale.Large));

    private static readonly BilingualText[] FormNames =
    [
        new("pemberi kerja", "employer"),
        new("pekerja baru", "new worker"),
        new("peserta bukan penerima upah (BPU)", "self-employed participant (BPU)"),
        new("proyek jasa konstruksi", "construction project"),
        new("pekerja migran (PMI)", "migrant worker (PMI)"),
        new("pekerja yang mendaftarkan diri sendiri", "worker who registers himself"),
    ];

    internal static BilingualText NameOf(FormKind kind) => FormNames[(int)kind];
}
