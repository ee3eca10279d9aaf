using System.Collections.Immutable;
using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// The documents of enrollment: their names, the words that name them on a form, and which of them each enrollment needs. A self-employed participant and a
/// migrant worker hand in no paper: the data on the form are enough.
/// </summary>
public static class EnrollmentDocuments
{
    private static readonly Citation SelfRegistrationPapers = Citation.FromText("PP 44/2015 Pasal 10(2)");

    private static readonly ImmutableArray<(EnrollmentDocument Document, BilingualText Word, BilingualText Name)> All =
    [
        (EnrollmentDocument.EmployerForm, new("F1", "EMPLOYER FORM"), new("formulir F1 pemberi kerja", "form F1 of the employer")),
        (EnrollmentDocument.WorkerForm, new("F1A", "WORKER FORM"), new("formulir F1a pekerja", "form F1a of the workers")),
        (EnrollmentDocument.WageList, new("DAFTAR UPAH", "WAGE LIST"), new("daftar upah", "wage list")),
        (EnrollmentDocument.TaxCard, new("NPWP", "TAX CARD"), new("NPWP perusahaan", "tax card (NPWP) of the company")),
        (EnrollmentDocument.OwnerIdentityCard, new("KTP PEMILIK", "OWNER IDENTITY CARD"), new("KTP pemilik", "identity card (KTP) of the owner")),
        (EnrollmentDocument.WorkerIdentityCards, new("KTP PEKERJA", "WORKER IDENTITY CARDS"), new("KTP pekerja", "identity cards (KTP) of the workers")),
        (EnrollmentDocument.BusinessLicence, new("NIB", "BUSINESS LICENCE"), new("izin usaha (NIB)", "business licence (NIB)")),
        (EnrollmentDocument.WorkOrder, new("SPK", "WORK ORDER"), new("surat perintah kerja (SPK)", "work order (SPK)")),
        (EnrollmentDocument.ProjectForm, new("FORMULIR PROYEK", "PROJECT FORM"), new("formulir proyek", "project form")),
        (EnrollmentDocument.WorkerList, new("DAFTAR PEKERJA", "WORKER LIST"), new("daftar pekerja", "list of workers")),
        (EnrollmentDocument.WorkContract, new("PERJANJIAN KERJA", "WORK CONTRACT"), new("perjanjian kerja", "work contract")),
        (EnrollmentDocument.AppointmentDecision, new("SK PENGANGKATAN", "APPOINTMENT DECISION"), new("surat keputusan pengangkatan", "decision of appointment")),
        (EnrollmentDocument.OtherProofOfWork, new("BUKTI LAIN", "OTHER PROOF"), new("bukti lain yang menunjukkan sebagai pekerja", "another proof of being a worker")),
        (EnrollmentDocument.IdentityCard, new("KTP", "IDENTITY CARD"), new("KTP", "identity card (KTP)")),
        (EnrollmentDocument.FamilyCard, new("KK", "FAMILY CARD"), new("kartu keluarga (KK)", "family card (KK)")),
    ];

    private static readonly Vocabulary<EnrollmentDocument> Words = new([.. All.SelectMany(row => ((string, EnrollmentDocument)[])[(row.Word.Indonesian, row.Document), (row.Word.English, row.Document)])]);

    /// <summary>Gets what a worker hands in who registers himself (PP 44/2015 Pasal 10(2)): proof of work, identity card and family card.</summary>
    public static ImmutableArray<DocumentRequirement> OfSelfRegistration { get; } =
    [
        new(SelfRegistrationPapers, EnrollmentDocument.WorkContract, EnrollmentDocument.AppointmentDecision, EnrollmentDocument.OtherProofOfWork),
        new(SelfRegistrationPapers, EnrollmentDocument.IdentityCard),
        new(SelfRegistrationPapers, EnrollmentDocument.FamilyCard),
    ];

    /// <summary>Gets what a contractor hands in for a project: work order, project form and list of workers.</summary>
    public static ImmutableArray<DocumentRequirement> OfConstruction { get; } =
        [new(null, EnrollmentDocument.WorkOrder), new(null, EnrollmentDocument.ProjectForm), new(null, EnrollmentDocument.WorkerList)];

    /// <summary>Returns what an employer hands in: the forms, the wage list and the identity cards; a company its tax card and business licence too.</summary>
    /// <param name="kind">What the employer is.</param>
    /// <returns>The papers, in the order of the agency's list.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public static ImmutableArray<DocumentRequirement> OfEmployer(EmployerKind kind)
    {
        ImmutableArray<DocumentRequirement> ofAll =
        [
            new(null, EnrollmentDocument.EmployerForm),
            new(null, EnrollmentDocument.WorkerForm),
            new(null, EnrollmentDocument.WageList),
            new(null, EnrollmentDocument.WorkerIdentityCards),
        ];
        return kind switch
        {
            EmployerKind.Company =>
                [.. ofAll, new(null, EnrollmentDocument.TaxCard), new(null, EnrollmentDocument.OwnerIdentityCard), new(null, EnrollmentDocument.BusinessLicence)],
            EmployerKind.NaturalPerson => [.. ofAll, new(null, EnrollmentDocument.OwnerIdentityCard)],
            EmployerKind.StateOrganiser => ofAll,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }

    /// <summary>Returns the name of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="document"/> is not a member of the enumeration.</exception>
    public static BilingualText Name(EnrollmentDocument document) => Enum.IsDefined(document)
        ? All[(int)document].Name
        : throw new ArgumentOutOfRangeException(nameof(document), document, null);

    /// <summary>Returns the word that names a document on a form.</summary>
    /// <param name="document">The document.</param>
    /// <param name="language">The language; a form takes the words of both.</param>
    /// <returns>The word, such as <c>DAFTAR UPAH</c> or <c>WAGE LIST</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="document"/> or <paramref name="language"/> is not a member of its enumeration.</exception>
    public static string Word(EnrollmentDocument document, Language language = Language.Indonesian) => Enum.IsDefined(document)
        ? All[(int)document].Word.In(language)
        : throw new ArgumentOutOfRangeException(nameof(document), document, null);

    /// <summary>Reads the word that names a document on a form; case, hyphens and underscores make no difference.</summary>
    /// <param name="text">The Indonesian or English word, such as <c>DAFTAR UPAH</c> or <c>WAGE LIST</c>.</param>
    /// <returns>The document, or <c>BPJSTK-FRM-003</c> for a word that names none.</returns>
    public static Outcome<EnrollmentDocument> FromText(string? text) => Words.Read(text?.Trim() ?? string.Empty);

    internal static IEnumerable<DomainError> Missing(ImmutableArray<DocumentRequirement> needed, ImmutableArray<EnrollmentDocument> given) => needed
        .Where(requirement => !requirement.IsMetBy(given))
        .Select(requirement => new DomainError(
            ErrorCatalog.DocumentMissing, "Documents", [new ErrorArgument("document", new BilingualText(requirement.ToText(Language.Indonesian), requirement.ToText(Language.English)))], requirement.Citation));
}
