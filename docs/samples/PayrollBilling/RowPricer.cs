using System.Globalization;
using BpjsTk.Domain;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace PayrollBilling;

/// <summary>Turns a row into a priced worker, or into every fault it has.</summary>
internal sealed class RowPricer(Payroll payroll)
{
    private static readonly (string Word, JknStatus Meaning)[] JknWords =
        [("PPU", JknStatus.WageEarner), ("LAIN", JknStatus.Other), ("TIDAK", JknStatus.None)];

    private static readonly (string Word, EmploymentRelation Meaning)[] RelationWords =
        [("PKWTT", EmploymentRelation.Permanent), ("PKWT", EmploymentRelation.FixedTerm), ("LAIN", EmploymentRelation.None)];

    private static readonly (string Word, bool IsCitizen)[] CitizenshipWords = [("WNI", true), ("WNA", false)];

    private readonly WageReader wages = new(payroll.Calculator.Law);
    private readonly KpjSet seen = new();

    /// <summary>Prices a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="faults">Receives every fault of the row.</param>
    /// <returns>The priced row, or <see langword="null"/> when there is a fault.</returns>
    internal PricedRow? Price(WorkerRow row, List<Fault> faults)
    {
        var before = faults.Count;
        if (row.Fault is { } fault)
        {
            faults.Add(fault);
            return null;
        }

        var fields = new RowFields(row, faults);
        var kpj = this.ReadKpj(fields);
        var participation = this.Decide(fields);
        var wage = this.wages.Read(fields);
        var backPay = ReadBackPay(fields);
        if (participation is null || wage is null || faults.Count > before)
        {
            return null;
        }

        var earner = participation.ToWageEarner(wage);
        if (!payroll.Calculator.Calculate(earner).TryGet(out var statement, out var errors))
        {
            fields.Add(errors, Column.Program);
            return null;
        }

        return new(row, kpj!.Value, backPay!.Value, participation, earner, statement);
    }

    private static Rupiah? ReadBackPay(RowFields fields)
    {
        var backPay = fields.AmountOrZero(Column.Rapel);
        if (backPay is { IsNegative: true } amount)
        {
            fields.Add(PayrollCodes.AmountNegative, Column.Rapel, amount);
        }

        return backPay;
    }

    private static Column ColumnOf(DomainError error) => error.Member switch
    {
        "BirthDate" => Column.TanggalLahir,
        "RegisteredOn" => Column.Terdaftar,
        "MonthsOfWork" => Column.BulanKerja,
        _ => Column.Program,
    };

    private static void AddAll(RowFields fields, IEnumerable<DomainError> errors)
    {
        foreach (var error in errors)
        {
            fields.Add([error], ColumnOf(error));
        }
    }

    // A KPJ counts as seen even when its row has other faults: which of two rows is the right one is not for a program to say.
    private Kpj? ReadKpj(RowFields fields)
    {
        var kpj = fields.Of(Kpj.FromText(fields[Column.Kpj], Kpj.DefaultShape), Column.Kpj);
        if (kpj is { } number && !this.seen.Add(ulong.Parse(number.ToString("F", null), CultureInfo.InvariantCulture)))
        {
            fields.Add(PayrollCodes.KpjTwice, Column.Kpj);
        }

        return kpj;
    }

    // What cannot be read is taken for the plainest case, which adds no fault of its own: so one run tells all that is wrong with a row.
    private Participation? Decide(RowFields fields)
    {
        var isCitizen = fields.Choice(Column.Kewarganegaraan, CitizenshipWords);
        var birthDate = fields.Date(Column.TanggalLahir);
        CheckNik(fields, isCitizen ?? true, birthDate);
        if (string.IsNullOrWhiteSpace(fields[Column.Nama]))
        {
            fields.Add(PayrollCodes.FieldEmpty, Column.Nama);
        }

        var jkn = fields.Choice(Column.Jkn, JknWords) ?? JknStatus.None;
        var relation = fields.Choice(Column.HubunganKerja, RelationWords) ?? EmploymentRelation.Permanent;
        var registered = fields.Date(Column.Terdaftar);
        var months = isCitizen == false ? fields.Months(Column.BulanKerja) : null;
        if (isCitizen == true)
        {
            fields.MustBeEmpty(Column.BulanKerja, "WNI");
        }

        var chosen = this.ReadPrograms(fields);
        if (birthDate is not { } born || registered is not { } on)
        {
            this.CheckProgramsAlone(fields, chosen);
            return null;
        }

        var outcome = isCitizen == false
            ? Worker.Foreigner(born, on, months ?? Worker.LeastMonthsOfForeigner, jkn, relation)
            : Worker.Citizen(born, on, jkn, relation);
        if (!outcome.TryGet(out var worker, out var errors))
        {
            AddAll(fields, errors);
            this.CheckProgramsAlone(fields, chosen);
            return null;
        }

        if (!payroll.Rules.Decide(payroll.Employer, worker, chosen ?? payroll.Mandatory).TryGet(out var participation, out errors))
        {
            AddAll(fields, errors);
        }

        return participation;
    }

    private static void CheckNik(RowFields fields, bool isCitizen, LocalDate? birthDate)
    {
        // A foreigner has a NIK only with a permit to stay for good.
        if (!isCitizen && fields[Column.Nik].Length == 0)
        {
            return;
        }

        if (fields.Of(Nik.FromText(fields[Column.Nik]), Column.Nik) is { } nik && birthDate is { } born && !nik.CouldBeBornOn(born))
        {
            fields.Add(PayrollCodes.NikAgainstBirthDate, Column.TanggalLahir);
        }
    }

    private ProgramBundle? ReadPrograms(RowFields fields) => fields[Column.Program].Length == 0
        ? payroll.Mandatory
        : fields.Of(ProgramBundle.FromText(fields[Column.Program].ToUpperInvariant()), Column.Program);

    // Without a birth date nobody can say whether age closes JP, so that its absence is no fault.
    private void CheckProgramsAlone(RowFields fields, ProgramBundle? chosen)
    {
        if (chosen is not { } programs)
        {
            return;
        }

        var asIfJpWereThere = payroll.Mandatory.Contains(SocialProgram.Jp) ? programs.With(SocialProgram.Jp) : programs;
        if (!payroll.Bundles.Check(asIfJpWereThere, payroll.Employer.Segment, payroll.Employer.Scale).TryGet(out _, out var errors))
        {
            // What follows from the JP that was put in is not the row's fault.
            fields.Add([.. errors.Where(error => programs.Contains(SocialProgram.Jp) || !error.Code.Equals(ErrorCatalog.BundleJpWithoutJht))], Column.Program);
        }
    }
}
