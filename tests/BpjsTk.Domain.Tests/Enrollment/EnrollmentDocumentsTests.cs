using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Tests.Enrollment.Forms;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Enrollment;

/// <summary>Which documents each enrollment needs.</summary>
public class EnrollmentDocumentsTests
{
    [Theory]
    [InlineData(EnrollmentDocument.EmployerForm, "F1", "EMPLOYER FORM", "formulir F1 pemberi kerja", "form F1 of the employer")]
    [InlineData(EnrollmentDocument.WorkerForm, "F1A", "WORKER FORM", "formulir F1a pekerja", "form F1a of the workers")]
    [InlineData(EnrollmentDocument.WageList, "DAFTAR UPAH", "WAGE LIST", "daftar upah", "wage list")]
    [InlineData(EnrollmentDocument.TaxCard, "NPWP", "TAX CARD", "NPWP perusahaan", "tax card (NPWP) of the company")]
    [InlineData(EnrollmentDocument.OwnerIdentityCard, "KTP PEMILIK", "OWNER IDENTITY CARD", "KTP pemilik", "identity card (KTP) of the owner")]
    [InlineData(EnrollmentDocument.WorkerIdentityCards, "KTP PEKERJA", "WORKER IDENTITY CARDS", "KTP pekerja", "identity cards (KTP) of the workers")]
    [InlineData(EnrollmentDocument.BusinessLicence, "NIB", "BUSINESS LICENCE", "izin usaha (NIB)", "business licence (NIB)")]
    [InlineData(EnrollmentDocument.WorkOrder, "SPK", "WORK ORDER", "surat perintah kerja (SPK)", "work order (SPK)")]
    [InlineData(EnrollmentDocument.ProjectForm, "FORMULIR PROYEK", "PROJECT FORM", "formulir proyek", "project form")]
    [InlineData(EnrollmentDocument.WorkerList, "DAFTAR PEKERJA", "WORKER LIST", "daftar pekerja", "list of workers")]
    [InlineData(EnrollmentDocument.WorkContract, "PERJANJIAN KERJA", "WORK CONTRACT", "perjanjian kerja", "work contract")]
    [InlineData(EnrollmentDocument.AppointmentDecision, "SK PENGANGKATAN", "APPOINTMENT DECISION", "surat keputusan pengangkatan", "decision of appointment")]
    [InlineData(EnrollmentDocument.OtherProofOfWork, "BUKTI LAIN", "OTHER PROOF", "bukti lain yang menunjukkan sebagai pekerja", "another proof of being a worker")]
    [InlineData(EnrollmentDocument.IdentityCard, "KTP", "IDENTITY CARD", "KTP", "identity card (KTP)")]
    [InlineData(EnrollmentDocument.FamilyCard, "KK", "FAMILY CARD", "kartu keluarga (KK)", "family card (KK)")]
    public void A_document_has_a_word_in_each_language_and_a_name(EnrollmentDocument document, string word, string englishWord, string indonesian, string english)
    {
        Assert.Equal(word, EnrollmentDocuments.Word(document));
        Assert.Equal(word, EnrollmentDocuments.Word(document, Language.Indonesian));
        Assert.Equal(englishWord, EnrollmentDocuments.Word(document, Language.English));
        Assert.Equal(document, EnrollmentDocuments.FromText(englishWord.Replace(' ', '_').ToUpperInvariant()).Value);
        Assert.Equal(new BilingualText(indonesian, english), EnrollmentDocuments.Name(document));
        Assert.Equal(document, EnrollmentDocuments.FromText(word).Value);
        Assert.Equal(document, EnrollmentDocuments.FromText($" {word.Replace(' ', '-').ToUpperInvariant()} ").Value);
    }

    [Fact]
    public void Every_document_has_a_row_of_the_table() =>
        Assert.Equal(Enum.GetValues<EnrollmentDocument>().Length, Enum.GetValues<EnrollmentDocument>().Select(document => EnrollmentDocuments.Word(document)).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void A_word_that_names_no_document_is_refused()
    {
        Refused.Saying(
            EnrollmentDocuments.FromText("SIM"),
            "BPJSTK-FRM-003 ",
            "\"SIM\" tidak dikenal; pilih salah satu dari F1, EMPLOYER FORM, F1A, WORKER FORM, DAFTAR UPAH, WAGE LIST, NPWP, TAX CARD, KTP PEMILIK, OWNER IDENTITY CARD, KTP PEKERJA, WORKER IDENTITY CARDS, NIB, BUSINESS LICENCE, SPK, WORK ORDER, FORMULIR PROYEK, PROJECT FORM, DAFTAR PEKERJA, WORKER LIST, PERJANJIAN KERJA, WORK CONTRACT, SK PENGANGKATAN, APPOINTMENT DECISION, BUKTI LAIN, OTHER PROOF, KTP, IDENTITY CARD, KK, FAMILY CARD.",
            "\"SIM\" is not known; write one of F1, EMPLOYER FORM, F1A, WORKER FORM, DAFTAR UPAH, WAGE LIST, NPWP, TAX CARD, KTP PEMILIK, OWNER IDENTITY CARD, KTP PEKERJA, WORKER IDENTITY CARDS, NIB, BUSINESS LICENCE, SPK, WORK ORDER, FORMULIR PROYEK, PROJECT FORM, DAFTAR PEKERJA, WORKER LIST, PERJANJIAN KERJA, WORK CONTRACT, SK PENGANGKATAN, APPOINTMENT DECISION, BUKTI LAIN, OTHER PROOF, KTP, IDENTITY CARD, KK, FAMILY CARD.");
        Assert.False(EnrollmentDocuments.FromText(null).IsSuccess);
    }

    [Fact]
    public void What_is_no_document_and_no_kind_is_a_mistake_of_the_program()
    {
        Assert.Equal("document", Assert.Throws<ArgumentOutOfRangeException>(() => EnrollmentDocuments.Name((EnrollmentDocument)15)).ParamName);
        Assert.Equal("document", Assert.Throws<ArgumentOutOfRangeException>(() => EnrollmentDocuments.Word((EnrollmentDocument)(-1))).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => EnrollmentDocuments.Word(EnrollmentDocument.WageList, (Language)7));
        Assert.Equal("kind", Assert.Throws<ArgumentOutOfRangeException>(() => EnrollmentDocuments.OfEmployer((EmployerKind)3)).ParamName);
    }

    [Theory]
    [InlineData(EmployerKind.Company, "F1", "F1A", "DAFTAR UPAH", "KTP PEKERJA", "NPWP", "KTP PEMILIK", "NIB")]
    [InlineData(EmployerKind.NaturalPerson, "F1", "F1A", "DAFTAR UPAH", "KTP PEKERJA", "KTP PEMILIK")]
    [InlineData(EmployerKind.StateOrganiser, "F1", "F1A", "DAFTAR UPAH", "KTP PEKERJA")]
    public void An_employer_hands_in_forms_wage_list_and_identity_cards_and_a_company_tax_card_and_licence(EmployerKind kind, params string[] words)
    {
        var form = kind switch
        {
            EmployerKind.Company => GoodForms.Employer(),
            EmployerKind.NaturalPerson => GoodForms.NaturalPerson(),
            _ => GoodForms.StateOrganiser(),
        };

        Assert.Equal(words, EnrollmentDocuments.OfEmployer(kind).Select(requirement => EnrollmentDocuments.Word(Assert.Single(requirement.AnyOf))));
        Assert.All(EnrollmentDocuments.OfEmployer(kind), requirement => Assert.Null(requirement.Citation));
        FormDesk.Employer.Accepts(form.With("Documents", words));
        Assert.All(words, word => FormDesk.Employer.Refuses(form.With("Documents", words.Except([word]).ToArray()), "BPJSTK-ENR-001 Documents"));
    }

    [Fact]
    public void A_contractor_hands_in_work_order_project_form_and_list_of_workers()
    {
        string[] words = ["SPK", "FORMULIR PROYEK", "DAFTAR PEKERJA"];

        Assert.Equal(words, EnrollmentDocuments.OfConstruction.Select(requirement => EnrollmentDocuments.Word(Assert.Single(requirement.AnyOf))));
        Assert.All(words, word => FormDesk.Construction.Refuses(GoodForms.Construction().With("Documents", words.Except([word]).ToArray()), "BPJSTK-ENR-001 Documents"));
        FormDesk.Construction.RefusesSaying(
            GoodForms.Construction().With("Documents", new[] { "FORMULIR PROYEK", "DAFTAR PEKERJA", "KTP" }),
            "BPJSTK-ENR-001 Documents",
            "Dokumen belum dilampirkan: surat perintah kerja (SPK).",
            "A document is missing: work order (SPK).");
    }

    [Theory]
    [InlineData("PERJANJIAN KERJA")]
    [InlineData("SK PENGANGKATAN")]
    [InlineData("BUKTI LAIN")]
    public void Who_registers_himself_hands_in_any_proof_of_work_with_identity_card_and_family_card(string proof)
    {
        FormDesk.SelfRegistration.Accepts(GoodForms.SelfRegistration().With("Documents", new[] { "KK", proof, "KTP" }));
        FormDesk.SelfRegistration.Refuses(GoodForms.SelfRegistration().With("Documents", new[] { proof }), "BPJSTK-ENR-001 Documents", "BPJSTK-ENR-001 Documents");
        FormDesk.SelfRegistration.RefusesSaying(
            GoodForms.SelfRegistration().With("Documents", new[] { "KK", "KTP" }),
            "BPJSTK-ENR-001 Documents",
            "Dokumen belum dilampirkan: perjanjian kerja atau surat keputusan pengangkatan atau bukti lain yang menunjukkan sebagai pekerja. [PP 44/2015 Pasal 10(2)]",
            "A document is missing: work contract or decision of appointment or another proof of being a worker. [PP 44/2015 Pasal 10(2)]");
    }

    [Fact]
    public void A_requirement_is_met_by_any_of_its_documents()
    {
        var proof = EnrollmentDocuments.OfSelfRegistration[0];

        Assert.True(proof.IsMetBy([EnrollmentDocument.FamilyCard, EnrollmentDocument.OtherProofOfWork]));
        Assert.False(proof.IsMetBy([EnrollmentDocument.FamilyCard]));
        Assert.False(proof.IsMetBy([]));
        Assert.Throws<ArgumentNullException>(() => proof.IsMetBy(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => proof.ToText((Language)7));
        Assert.Equal("KTP", EnrollmentDocuments.OfSelfRegistration[1].ToText(Language.Indonesian));
        Assert.Equal("family card (KK)", EnrollmentDocuments.OfSelfRegistration[2].ToText(Language.English));
    }
}
