using System.Collections.Immutable;
using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Reads an employer's form. A fault of the employer refuses the form; a fault of a worker leaves that worker out.</summary>
internal static class EmployerReading
{
    internal static FormReading<EmployerRegistration> Read(EmployerForm form, EnrollmentRules rules)
    {
        var reader = new FormReader<EmployerForm>(form);
        var name = reader.Read(EmployerFields.Name);
        var kind = reader.Read(EmployerFields.Kind);
        var npwp = reader.Read(EmployerFields.Npwp);
        var licence = reader.Read(EmployerFields.BusinessLicence);
        var ownerNik = reader.Read(EmployerFields.OwnerNik);
        var address = reader.Read(EmployerFields.Address);
        var phone = reader.Read(EmployerFields.Phone);
        var email = reader.Read(EmployerFields.Email);
        var programs = reader.Read(EmployerFields.Programs);
        var received = reader.Read(EmployerFields.FormReceivedOn);
        var employer = ReadEmployer(reader, kind, rules);
        if (kind.TryGet(out var what) && what == EmployerKind.Company)
        {
            reader.Need(npwp, EmployerFields.Npwp);
            reader.Need(licence, EmployerFields.BusinessLicence);
        }

        if (received.TryGet(out var receivedOn) && receivedOn > rules.FiledOn)
        {
            reader.Refuse(EnrollmentFaults.AfterFiling(EmployerFields.FormReceivedOn.Name, receivedOn, rules.FiledOn));
        }

        var documents = reader.ReadList(nameof(EmployerForm.Documents), form.Documents, EnrollmentDocuments.FromText);
        if (kind.IsKnown)
        {
            reader.Refuse(EnrollmentDocuments.Missing(EnrollmentDocuments.OfEmployer(kind.Value), documents));
        }

        // The bundle is a fault of the employer, told once, not of each worker again.
        var bundle = programs.IsKnown && employer.TryGet(out var known)
            ? reader.Take(rules.Bundles.Check(programs.Value, known.Segment, known.Scale), fault => fault.At(EmployerFields.Programs.Name))
            : Entry<ProgramBundle>.Unreadable;

        var (workers, rejected) = ReadWorkers(form, rules, bundle.IsKnown ? employer.Value : null, programs);
        var count = form.Workers?.Count ?? 0;
        if (count > EnrollmentRules.MostWorkers)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.FormListLong, nameof(EmployerForm.Workers), new ErrorArgument("count", count), new ErrorArgument("most", EnrollmentRules.MostWorkers)));
        }
        else if (workers.IsEmpty)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.WorkersMissing, nameof(EmployerForm.Workers), Citation.FromText("PP 44/2015 Pasal 6(1)")));
        }

        var reading = reader.Finish(() => new EmployerRegistration(kind.Value, name.Value, employer.Value, programs.Value, rules.FiledOn)
        {
            FormReceivedOn = received.OrNull(),
            Npwp = npwp.OrNull(),
            BusinessLicence = licence.OrNull(),
            OwnerNik = ownerNik.OrNull(),
            Contact = new(phone.Value, email.Value, address.Value),
            Documents = documents,
            Workers = workers,
            Rejected = rejected,
            ReturnDeadline = received.TryGet(out var start) && EnrollmentDeadlines.Of(EnrollmentDuty.ReturnForm, start, rules.Calendar, rules.Law.Book).TryGet(out var deadline) ? deadline : null,
        });

        // A validator tells the workers' faults too; the registration goes on without the workers who have any.
        ImmutableArray<DomainError> ofWorkers = [.. rejected.SelectMany(worker => worker.Errors.Select(error => error.Under(FormReader<EmployerForm>.Place(nameof(EmployerForm.Workers), worker.Row - 1))))];
        return reading with
        {
            CrossFaults = [.. reading.CrossFaults, .. ofWorkers],
            Result = reading.Result.IsSuccess ? reading.Result : Outcome.Failure<EmployerRegistration>([.. reading.Result.Errors, .. ofWorkers]),
        };
    }

    private static Entry<Employer> ReadEmployer(FormReader<EmployerForm> reader, Entry<EmployerKind> kind, EnrollmentRules rules)
    {
        var scale = reader.Read(EmployerFields.Scale);
        var sales = reader.Read(EmployerFields.AnnualSales);
        var capital = reader.Read(EmployerFields.Capital);
        var risk = reader.Read(EmployerFields.RiskClass);
        var number = reader.Read(EmployerFields.BusinessKindNumber);
        if (risk.TryGet(out var riskClass) && number.TryGet(out var business))
        {
            reader.Take(RiskClassList.On(rules.FiledOn, rules.Law.Book).Then(list => list.Find(riskClass, business)), fault => fault.At(EmployerFields.BusinessKindNumber.Name));
        }

        if (!kind.TryGet(out var what))
        {
            return Entry<Employer>.Unreadable;
        }

        if (what == EmployerKind.StateOrganiser)
        {
            (bool IsBlank, string Name)[] figures = [(scale.IsBlank, EmployerFields.Scale.Name), (sales.IsBlank, EmployerFields.AnnualSales.Name), (capital.IsBlank, EmployerFields.Capital.Name)];
            reader.Refuse(figures.Where(figure => !figure.IsBlank).Select(figure => DomainError.Of(ErrorCatalog.ScaleOfStateOrganiser, figure.Name)));
            return risk.IsKnown ? reader.Take(Employer.CreateStateOrganiser(risk.Value)) : Entry<Employer>.Unreadable;
        }

        return ReadScale(reader, scale, sales, capital, rules).TryGet(out var size) && risk.IsKnown
            ? reader.Take(Employer.Create(size, risk.Value))
            : Entry<Employer>.Unreadable;
    }

    private static Entry<EmployerScale> ReadScale(FormReader<EmployerForm> reader, Entry<EmployerScale> scale, Entry<Rupiah> sales, Entry<Rupiah> capital, EnrollmentRules rules)
    {
        var bySales = sales.TryGet(out var turnover)
            ? reader.Take(EmployerScales.BySales(turnover, rules.FiledOn, rules.Law.Book), fault => fault.At(EmployerFields.AnnualSales.Name))
            : Entry<EmployerScaleFinding>.Blank;

        var byCapital = capital.TryGet(out var worth)
            ? reader.Take(EmployerScales.ByCapital(worth, rules.FiledOn, rules.Law.Book), fault => fault.At(EmployerFields.Capital.Name))
            : Entry<EmployerScaleFinding>.Blank;

        // An existing business is measured by its sales; capital is asked of a new one (PP 7/2021 Pasal 35).
        var found = sales.IsBlank ? byCapital : bySales;
        if (!found.TryGet(out var finding))
        {
            if (scale.IsBlank && sales.IsBlank && capital.IsBlank)
            {
                reader.Refuse(DomainError.Of(ErrorCatalog.ScaleUnknown, EmployerFields.Scale.Name));
            }

            return scale;
        }

        if (scale.TryGet(out var given) && given != finding.Scale)
        {
            reader.Refuse(DomainError.Of(
                ErrorCatalog.ScaleContradicted,
                EmployerFields.Scale.Name,
                finding.Ruling.Citations[0],
                new ErrorArgument("given", SegmentNames.Of(given)),
                new ErrorArgument("found", SegmentNames.Of(finding.Scale))));
            return Entry<EmployerScale>.Unreadable;
        }

        return Entry<EmployerScale>.Of(finding.Scale);
    }

    private static (ImmutableArray<WorkerRegistration> Workers, ImmutableArray<RejectedWorker> Rejected) ReadWorkers(EmployerForm form, EnrollmentRules rules, Employer? employer, Entry<ProgramBundle> programs)
    {
        var workers = ImmutableArray.CreateBuilder<WorkerRegistration>();
        var rejected = ImmutableArray.CreateBuilder<RejectedWorker>();
        var seen = new PersonRows();
        for (var row = 1; row <= Math.Min(form.Workers?.Count ?? 0, EnrollmentRules.MostWorkers); row++)
        {
            if (form.Workers![row - 1] is not { } one)
            {
                rejected.Add(new(row, [EnrollmentFaults.Missing(string.Empty)]));
                continue;
            }

            var result = WorkerReading.Read(one, rules, employer, programs.TryGet(out var bundle) ? bundle : ProgramBundle.None, row).Result;
            var nik = WorkerFields.Nik.Read(one, static _ => { }).OrNull();
            var passport = WorkerFields.Passport.Read(one, static _ => { }).OrNull();
            var kpj = WorkerFields.Kpj.Read(one, static _ => { }).OrNull();
            if (seen.FaultOf(nik, passport, kpj) is { } repeated)
            {
                rejected.Add(new(row, [.. result.Errors, repeated]));
            }
            else if (result.TryGet(out var worker, out var errors))
            {
                seen.Add(row, nik, passport, kpj);
                workers.Add(worker);
            }
            else
            {
                rejected.Add(new(row, errors));
            }
        }

        return (workers.ToImmutable(), rejected.ToImmutable());
    }
}
