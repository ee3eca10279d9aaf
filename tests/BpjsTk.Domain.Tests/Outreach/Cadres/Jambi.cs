using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Outreach.Cadres;

/// <summary>A branch with a pioneer branch, and people for it.</summary>
internal static class Jambi
{
    internal static readonly Office Branch = Office.Branch("Jambi", []).Value;

    internal static readonly Office Tebo = Office.PioneerBranch("Tebo", Branch, []).Value;

    internal static readonly CadreTraining Training =
        CadreTraining.Held(Branch, Facts.Date("2016-11-11"), Facts.Date("2016-11-12"), [TrainingSubject.Benefits, TrainingSubject.Registration, TrainingSubject.ClaimProcedure]).Value;

    internal static readonly CadrePosting Posting = CadrePosting.Create("Legok", "Danau Sipin").Value;

    internal static readonly LocalDate Start = Facts.Date("2016-11-12");

    internal static Nik Number(int serial) => Nik.FromText($"157101010190{serial:0000}").Value;

    internal static Cadre Cadre(int serial, Office? office = null, string? from = null, string? until = null) => Domain.Outreach.Cadre.Create(
        Number(serial),
        "Kader",
        office ?? Branch,
        SocialElement.TradeUnions,
        Posting,
        Training,
        TrainingResult.Passed,
        from is null ? Start : Facts.Date(from),
        until is null ? null : Facts.Date(until)).Value;

    internal static CadreRoster Roster(params Cadre[] cadres) =>
        CadreRoster.Of([CadreQuota.Create(Branch, 50).Value, CadreQuota.Create(Tebo, 50).Value], cadres).Value;

    internal static Acquisition Acquired(int cadre, int person, string date = "2016-12-01", string? time = null, Segment segment = Segment.Bpu, Office? office = null) => Acquisition.Create(
        Number(cadre),
        office ?? Branch,
        Number(person),
        segment,
        ProgramBundle.JkkJkm,
        Facts.Date(date),
        time is null ? null : NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time).Value,
        segment == Segment.Pu ? EmployerScale.Micro : null).Value;

    internal static BroughtContribution Paid(int person, string month, string receivedOn, long rupiah = 16_800) =>
        BroughtContribution.Create(Number(person), Segment.Bpu, Facts.Month(month), Facts.Date(receivedOn), Rupiah.FromRupiah(rupiah)).Value;
}
