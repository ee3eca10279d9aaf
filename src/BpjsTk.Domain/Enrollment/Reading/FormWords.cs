using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The words of all closed choices on forms, the Indonesian ones first.</summary>
internal static class FormWords
{
    internal static Vocabulary<bool> YesNo => CommonWords.YesNo;

    internal static Vocabulary<bool> Citizenship { get; } = new(("WNI", true), ("INDONESIAN", true), ("WNA", false), ("FOREIGN", false));

    internal static Vocabulary<Sex> Sex { get; } = new(
        ("L", Identity.Sex.Male), ("LAKI LAKI", Identity.Sex.Male), ("MALE", Identity.Sex.Male),
        ("P", Identity.Sex.Female), ("PEREMPUAN", Identity.Sex.Female), ("FEMALE", Identity.Sex.Female));

    internal static Vocabulary<EmploymentRelation> Relation { get; } = new(
        ("PKWTT", EmploymentRelation.Permanent), ("TETAP", EmploymentRelation.Permanent), ("PERMANENT", EmploymentRelation.Permanent),
        ("PKWT", EmploymentRelation.FixedTerm), ("KONTRAK", EmploymentRelation.FixedTerm), ("FIXED TERM", EmploymentRelation.FixedTerm),
        ("LAINNYA", EmploymentRelation.None), ("OTHER", EmploymentRelation.None));

    internal static Vocabulary<JknStatus> Jkn { get; } = new(
        ("PPU", JknStatus.WageEarner), ("WAGE EARNER", JknStatus.WageEarner),
        ("LAINNYA", JknStatus.Other), ("OTHER", JknStatus.Other),
        ("TIDAK", JknStatus.None), ("NONE", JknStatus.None));

    internal static Vocabulary<WageKind> WageKind { get; } = new(
        ("BULANAN", Participants.WageKind.Monthly), ("MONTHLY", Participants.WageKind.Monthly),
        ("HARIAN", Participants.WageKind.Daily), ("DAILY", Participants.WageKind.Daily),
        ("BORONGAN", Participants.WageKind.Piece), ("PIECE", Participants.WageKind.Piece),
        ("BORONGAN CUACA", Participants.WageKind.WeatherPiece), ("WEATHER PIECE", Participants.WageKind.WeatherPiece));

    internal static Vocabulary<FamilyRelation> FamilyRelation { get; } = new(
        ("SUAMI", Enrollment.FamilyRelation.Spouse), ("ISTRI", Enrollment.FamilyRelation.Spouse), ("SPOUSE", Enrollment.FamilyRelation.Spouse),
        ("ANAK", Enrollment.FamilyRelation.Child), ("CHILD", Enrollment.FamilyRelation.Child),
        ("ORANG TUA", Enrollment.FamilyRelation.Parent), ("PARENT", Enrollment.FamilyRelation.Parent));

    internal static Vocabulary<EmployerKind> EmployerKind { get; } = new(
        ("BADAN USAHA", Enrollment.EmployerKind.Company), ("COMPANY", Enrollment.EmployerKind.Company),
        ("PERSEORANGAN", Enrollment.EmployerKind.NaturalPerson), ("NATURAL PERSON", Enrollment.EmployerKind.NaturalPerson),
        ("PENYELENGGARA NEGARA", Enrollment.EmployerKind.StateOrganiser), ("STATE ORGANISER", Enrollment.EmployerKind.StateOrganiser));

    internal static Vocabulary<EmployerScale> Scale { get; } = new(
        ("MIKRO", EmployerScale.Micro), ("MICRO", EmployerScale.Micro),
        ("KECIL", EmployerScale.Small), ("SMALL", EmployerScale.Small),
        ("MENENGAH", EmployerScale.Medium), ("MEDIUM", EmployerScale.Medium),
        ("BESAR", EmployerScale.Large), ("LARGE", EmployerScale.Large));

    internal static Vocabulary<SelfEmployedKind> SelfEmployedKind { get; } = new(
        ("MANDIRI", Participants.SelfEmployedKind.Independent), ("INDEPENDENT", Participants.SelfEmployedKind.Independent),
        ("PEMBERI KERJA", Participants.SelfEmployedKind.Employer), ("EMPLOYER", Participants.SelfEmployedKind.Employer),
        ("LAINNYA", Participants.SelfEmployedKind.Other), ("OTHER", Participants.SelfEmployedKind.Other));

    /// <summary>Gets the reliefs of the self-employed, each a request that asks who pays.</summary>
    internal static Vocabulary<Func<bool, SelfEmployedRelief>> Relief { get; } = new(
        ("TRANSPORTASI", SelfEmployedRelief.OfTransport), ("TRANSPORT", SelfEmployedRelief.OfTransport),
        ("LAINNYA", SelfEmployedRelief.OfOther), ("OTHER", SelfEmployedRelief.OfOther));

    internal static Vocabulary<MigrantRoute> Route { get; } = new(
        ("P3MI", MigrantRoute.PlacementAgency), ("PLACEMENT AGENCY", MigrantRoute.PlacementAgency),
        ("PERSEORANGAN", MigrantRoute.Individual), ("INDIVIDUAL", MigrantRoute.Individual));
}
