namespace BpjsTk.Domain.Claims;

/// <summary>Who acts on a claim (pihak). Members can be joined: a transition names all who may make it.</summary>
[Flags]
public enum ClaimActor
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>The participant (peserta).</summary>
    Participant = 1,

    /// <summary>A member of the participant's family (keluarga).</summary>
    Family = 2,

    /// <summary>An heir, or another beneficiary of a deceased participant (ahli waris, penerima manfaat).</summary>
    Heir = 4,

    /// <summary>Whoever arranged the funeral (pihak yang mengurus pemakaman).</summary>
    FuneralArranger = 8,

    /// <summary>The employer (pemberi kerja).</summary>
    Employer = 16,

    /// <summary>A trade union, or a group of self-employed (serikat pekerja, kelompok).</summary>
    Union = 32,

    /// <summary>A clinic or hospital (fasilitas pelayanan kesehatan).</summary>
    Clinic = 64,

    /// <summary>The agency (BPJS Ketenagakerjaan).</summary>
    Agency = 128,

    /// <summary>The labour inspector (pengawas ketenagakerjaan).</summary>
    LabourInspector = 256,

    /// <summary>The Minister of manpower (Menteri).</summary>
    Minister = 512,

    /// <summary>The agency's complaint unit (unit pengendali mutu pelayanan dan penanganan pengaduan peserta).</summary>
    ComplaintUnit = 1024,

    /// <summary>A mediator (mediator).</summary>
    Mediator = 2048,

    /// <summary>A court (pengadilan negeri).</summary>
    Court = 4096,

    /// <summary>The treating or adviser doctor (dokter yang memeriksa, dokter penasehat).</summary>
    Doctor = 8192,
}
