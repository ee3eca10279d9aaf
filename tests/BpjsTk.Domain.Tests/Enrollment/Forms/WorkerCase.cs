using System.Collections.Immutable;
using System.Globalization;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>What is true of a worker, typed, from which both a form is written and the domain's own constructors are called; and what is broken on the form.</summary>
public sealed record WorkerCase(
    LocalDate FiledOn,
    LocalDate BirthDate,
    bool IsWoman,
    int? MonthsOfForeigner,
    JknStatus Jkn,
    EmploymentRelation Relation,
    bool HasJkpElsewhere,
    LocalDate? JpSince,
    LocalDate StartedWorkOn,
    LocalDate? ContractEndsOn,
    WageKind WageKind,
    ImmutableArray<Rupiah> Wages,
    EmployerScale? Scale,
    ProgramBundle Programs,
    string? Broken)
{
    private static readonly Dictionary<string, string> Breaks = new(StringComparer.Ordinal)
    {
        ["FullName"] = "\u0007",
        ["Citizenship"] = "?",
        ["BirthDate"] = "1990-02-30",
        ["Sex"] = "?",
        ["Phone"] = "?",
        ["Email"] = "?",
        ["Kpj"] = "?",
        ["JpSince"] = "?",
        ["StartedWorkOn"] = "?",
        ["Relation"] = "?",
        ["ContractEndsOn"] = "?",
        ["Jkn"] = "?",
        ["HasJkpElsewhere"] = "?",
        ["WageKind"] = "?",
        ["FamilyCardNumber"] = "?",
    };

    internal static IReadOnlyCollection<string> Breakable => Breaks.Keys;

    internal Employer Employer => this.Scale is { } scale ? Domain.Participants.Employer.Create(scale, RiskClass.Medium).Value : Domain.Participants.Employer.CreateStateOrganiser(RiskClass.Low).Value;

    internal EnrollmentRules Rules => EnrollmentRules.On(this.FiledOn, WorkingDays.WeekendsOnly).Value;

    private LawInForce Law => LawBook.Default.InForce(this.FiledOn.ToYearMonth());

    private string NikText => GoodForms.Nik(Text(this.BirthDate)!, this.IsWoman);

    internal WorkerForm Form
    {
        get
        {
            var form = new WorkerForm
            {
                FullName = "Budi Santoso",
                Citizenship = this.MonthsOfForeigner is null ? "WNI" : "WNA",
                Nik = this.MonthsOfForeigner is null ? this.NikText : null,
                Passport = this.MonthsOfForeigner is null ? null : "A7654321",
                MonthsOfWork = this.MonthsOfForeigner?.ToString(CultureInfo.InvariantCulture),
                BirthDate = Text(this.BirthDate),
                Sex = this.IsWoman ? "P" : "L",
                Kpj = "24001234567",
                JpSince = Text(this.JpSince),
                StartedWorkOn = Text(this.StartedWorkOn),
                Relation = this.Relation switch { EmploymentRelation.Permanent => "PKWTT", EmploymentRelation.FixedTerm => "PKWT", _ => "LAINNYA" },
                ContractEndsOn = Text(this.ContractEndsOn),
                Jkn = this.Jkn switch { JknStatus.WageEarner => "PPU", JknStatus.Other => "LAINNYA", _ => "TIDAK" },
                HasJkpElsewhere = this.HasJkpElsewhere ? "YA" : "TIDAK",
                WageKind = this.WageKind switch { WageKind.Monthly => "BULANAN", WageKind.Daily => "HARIAN", WageKind.Piece => "BORONGAN", _ => "BORONGAN CUACA" },
                BasicWage = this.WageKind == WageKind.Monthly ? this.Wages[0].ToString() : null,
                FixedAllowances = this.WageKind == WageKind.Monthly ? this.Wages[1].ToString() : null,
                DailyWage = this.WageKind == WageKind.Daily ? this.Wages[0].ToString() : null,
                LastWages = this.WageKind is WageKind.Piece or WageKind.WeatherPiece ? [.. this.Wages.Select(wage => wage.ToString())] : null,
            };
            return this.Broken is null ? form : form.With(this.Broken, Breaks[this.Broken]);
        }
    }

    /// <summary>Calls the domain's constructors with the typed values; what they and the dates refuse is what the form is to be refused for.</summary>
    internal (Person? Person, Worker? Worker, WageBase? Wage, Participation? Participation, ImmutableArray<string> Faults) Expected()
    {
        var faults = new List<string>();
        var person = Take(this.MonthsOfForeigner is null
            ? Person.Citizen(Nik.FromText(this.NikText).Value, "Budi Santoso", this.BirthDate, this.IsWoman ? Sex.Female : Sex.Male)
            : Person.Foreigner(PassportNumber.FromText("A7654321").Value, "Budi Santoso", this.BirthDate, this.IsWoman ? Sex.Female : Sex.Male));
        var worker = Take(this.MonthsOfForeigner is { } months
            ? Worker.Foreigner(this.BirthDate, this.FiledOn, months, this.Jkn, this.Relation, this.JpSince)
            : Worker.Citizen(this.BirthDate, this.FiledOn, this.Jkn, this.Relation, this.HasJkpElsewhere, this.JpSince));
        var wage = Take(this.WageKind switch
        {
            WageKind.Monthly => WageBase.Monthly(this.Wages[0], this.Wages[1]),
            WageKind.Daily => WageBase.Daily(this.Wages[0], this.Law),
            WageKind.Piece => WageBase.Piece(this.Wages, this.Law),
            _ => WageBase.WeatherPiece(this.Wages, this.Law),
        });
        var participation = worker is null ? null : Take(ParticipationRules.For(this.Law).Value.Decide(this.Employer, worker, this.Programs));
        AddIf(this.JpSince > this.FiledOn, "BPJSTK-ENR-016");
        AddIf(this.BirthDate >= this.StartedWorkOn, "BPJSTK-ENR-017");
        AddIf(this.Relation == EmploymentRelation.FixedTerm && this.ContractEndsOn is null, "BPJSTK-ENR-006");
        if (this.ContractEndsOn is { } end && this.ContractFault(end) is { } code)
        {
            faults.Add(code);
        }

        return (person, worker, wage, participation, [.. faults.Order(StringComparer.Ordinal)]);

        T? Take<T>(Outcome<T> outcome)
            where T : class
        {
            faults.AddRange(outcome.Errors.Select(error => error.Code.Id));
            return outcome.TryGet(out var value) ? value : null;
        }

        void AddIf(bool isFault, string code)
        {
            if (isFault)
            {
                faults.Add(code);
            }
        }
    }

    private string? ContractFault(LocalDate end) => this.Relation == EmploymentRelation.Permanent
        ? "BPJSTK-ENR-018"
        : end < this.StartedWorkOn ? "BPJSTK-ENR-005" : end < this.FiledOn ? "BPJSTK-ENR-019" : null;

    private static string? Text(LocalDate? date) => date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
