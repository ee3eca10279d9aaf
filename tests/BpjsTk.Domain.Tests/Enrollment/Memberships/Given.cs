using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Enrollment.Memberships;

/// <summary>Persons, places and events that the tests of memberships start from.</summary>
internal static class Given
{
    internal static readonly Kpj Number = Kpj.FromText("24001234567").Value;
    internal static readonly Kpj OtherNumber = Kpj.FromText("24001234568").Value;
    internal static readonly Person Budi = Person.Citizen(Nik.FromText("3578120101900001").Value, "Budi Santoso", Facts.Date("1990-01-01"), Sex.Male).Value;

    internal static WageBase Wage(long rupiah) => WageBase.Monthly(Rupiah.FromRupiah(rupiah)).Value;

    internal static Workplace Workplace(string npp = "AB123456", EmployerScale scale = EmployerScale.Large, bool isOwner = false) =>
        new(Npp.FromText(npp).Value, Facts.Employer(scale), isOwner);

    internal static Worker Worker(string registered = "2024-01-15", string born = "1990-01-01") =>
        Domain.Participants.Worker.Citizen(Facts.Date(born), Facts.Date(registered), JknStatus.WageEarner, EmploymentRelation.Permanent).Value;

    internal static MembershipOpened Registered(string on = "2024-01-15", Workplace? workplace = null, string? programs = null, Kpj? kpj = null) =>
        MembershipOpened.OfWageEarner(Facts.Date(on), workplace ?? Workplace(), Worker(on), Wage(5_000_000), programs is null ? ProgramBundle.JkkJkmJhtJp : Facts.Bundle(programs), kpj);

    internal static SelfEmployed Driver(string programs = "JKK+JKM", long income = 2_000_000, SelfEmployedKind kind = SelfEmployedKind.Independent) =>
        SelfEmployed.Create(kind, Rupiah.FromRupiah(income), Facts.Bundle(programs), ["pengemudi ojek"], Facts.Law("2024-01")).Value;

    internal static Membership Open(MembershipOpened? opened = null) => Membership.Open(Budi, opened ?? Registered()).Value;

    internal static Membership Active() => Open().With([Paid("2024-02-10"), Issued("2024-02-11")]).Value;

    internal static Membership SelfEmployedMember() => Open(MembershipOpened.OfSelfEmployed(Facts.Date("2024-01-15"), Driver()));

    internal static FirstContributionPaid Paid(string on) => new(Facts.Date(on));

    internal static NumberIssued Issued(string on, Kpj? number = null) => new(Facts.Date(on), number ?? Number);

    internal static MembershipEnded Ended(string on, MembershipEndReason reason = MembershipEndReason.LeftWork) => new(Facts.Date(on), reason);

    internal static LawBook Book => LawBook.Default;
}
