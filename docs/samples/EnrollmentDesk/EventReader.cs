using System.Text.Json;
using BpjsTk.Domain;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace EnrollmentDesk;

/// <summary>Reads what happened to a membership, one event after the other; each is held against the state the ones before it left.</summary>
internal sealed class EventReader(List<Fault> faults)
{
    private const string ListKey = "events";

    private static readonly string[] Common = ["on", "event"];

    private static readonly Words<MembershipEndReason> Reasons = new(
        ("meninggal", MembershipEndReason.Death), ("death", MembershipEndReason.Death),
        ("berhenti bekerja", MembershipEndReason.LeftWork), ("left work", MembershipEndReason.LeftWork),
        ("pindah pemberi kerja", MembershipEndReason.MovedToOtherEmployer), ("moved", MembershipEndReason.MovedToOtherEmployer),
        ("berhenti", MembershipEndReason.Stopped), ("stopped", MembershipEndReason.Stopped));

    private static readonly Words<string> Kinds = new(
        ("iuran pertama", "firstPaid"), ("first paid", "firstPaid"),
        ("nomor terbit", "number"), ("number issued", "number"),
        ("upah", "wage"), ("wage", "wage"),
        ("penghasilan", "income"), ("income", "income"),
        ("program", "programs"), ("programs", "programs"),
        ("pemberi kerja", "employer"), ("employer", "employer"),
        ("alamat", "address"), ("address", "address"),
        ("JP sekaligus", "lumpSum"), ("JP lump sum", "lumpSum"),
        ("berakhir", "ended"), ("ended", "ended"));

    /// <summary>Reads the events.</summary>
    /// <returns>The membership after those that could be read; what is wrong with the others is among the faults.</returns>
    internal Membership Read(Membership membership, JsonFields fields)
    {
        foreach (var (at, element) in fields.Elements(ListKey).Index())
        {
            var place = fields.PathOf(ListKey, at);
            var before = faults.Count;
            if (this.ReadEvent(membership, element, place) is { } next && faults.Count == before)
            {
                if (membership.With(next).TryGet(out var after, out var errors))
                {
                    membership = after;
                }

                faults.AddRange(errors.Select(error => Fault.Of(error).Under(place)));
            }
        }

        return membership;
    }

    private static string[] KeysOf(string? kind) => kind switch
    {
        "number" => ["kpj"],
        "wage" => ["basicWage", "fixedAllowances"],
        "income" => ["declaredIncome", "programs"],
        "programs" => ["programs"],
        "employer" => ["scale", "riskClass", "programs"],
        "address" => ["address"],
        "ended" => ["reason"],
        _ => [],
    };

    private static string? KindOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("event", out var word) && word.ValueKind == JsonValueKind.String && Kinds.TryRead(word.GetString(), out var kind) ? kind : null;

    private MembershipEvent? ReadEvent(Membership membership, JsonElement element, string place)
    {
        var before = faults.Count;
        var kind = KindOf(element);
        var keys = KeysOf(kind);
        var fields = new JsonFields(element, place, kind is null && element.ValueKind == JsonValueKind.Object ? [.. element.EnumerateObject().Select(property => property.Name)] : [.. Common, .. keys], faults);
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var key in Common.Concat(keys.Where(key => key is not "fixedAllowances" && !(kind is "income" && key is "programs"))))
            {
                fields.Require(key);
            }

            if (kind is null && fields.Text("event") is { } word)
            {
                faults.Add(DeskCodes.KeyValue.At($"{place}.event", $"\"{word}\"", Kinds.Shown));
            }
        }

        var on = fields.Day("on");
        return faults.Count > before ? null : this.Make(membership, kind!, on!.Value, fields);
    }

    private MembershipEvent? Make(Membership membership, string kind, LocalDate on, JsonFields fields)
    {
        switch (kind)
        {
            case "firstPaid":
                return new FirstContributionPaid(on);
            case "number":
                return fields.Read<Kpj>("kpj", Kpj.FromText) is { } kpj ? new NumberIssued(on, kpj) : null;
            case "wage":
                return this.MakeWage(on, fields);
            case "income":
                return this.MakeIncome(membership, on, fields);
            case "programs":
                return fields.Read<ProgramBundle>("programs", ProgramBundle.FromText) is { } programs ? new ProgramsChanged(on, programs) : null;
            case "employer":
                return this.MakeEmployer(on, fields);
            case "address":
                return string.IsNullOrWhiteSpace(fields.Text("address")) ? this.RefuseBlank(fields.PathOf("address")) : new AddressChanged(on, fields.Text("address")!);
            case "lumpSum":
                return new PensionPaidInLumpSum(on);
            default:
                return fields.Word("reason", Reasons) is { } reason ? new MembershipEnded(on, reason) : null;
        }
    }

    private AddressChanged? RefuseBlank(string place)
    {
        faults.Add(DeskCodes.KeyValue.At(place, "\"\"", "\"...\""));
        return null;
    }

    private WageChanged? MakeWage(LocalDate on, JsonFields fields)
    {
        var basic = fields.Read<Rupiah>("basicWage", Rupiah.FromText);
        var allowances = fields.Read<Rupiah>("fixedAllowances", Rupiah.FromText);
        return basic is { } amount && (allowances is not null || !fields.Has("fixedAllowances")) && fields.Take("basicWage", WageBase.Monthly(amount, allowances ?? Rupiah.Zero), out var wage)
            ? new(on, wage)
            : null;
    }

    private EmployerChanged? MakeEmployer(LocalDate on, JsonFields fields)
    {
        var scale = fields.Word("scale", Words.Scales);
        var risk = fields.Read<RiskClass>("riskClass", RiskClasses.FromText);
        var programs = fields.Read<ProgramBundle>("programs", ProgramBundle.FromText);
        return scale is { } size && risk is { } riskClass && programs is { } bundle ? new(on, Employer.Create(size, riskClass).Value, bundle) : null;
    }

    // Kind and occupations stay as they are.
    private SelfEmploymentChanged? MakeIncome(Membership membership, LocalDate on, JsonFields fields)
    {
        var income = fields.Read<Rupiah>("declaredIncome", Rupiah.FromText);
        var programs = fields.Read<ProgramBundle>("programs", ProgramBundle.FromText);
        if (membership.State.Place is not OwnOccupation { Participant: var known })
        {
            faults.Add(DeskCodes.IncomeOfWorker.At(fields.PathOf("declaredIncome")));
            return null;
        }

        return income is { } amount && (programs is not null || !fields.Has("programs"))
            && fields.Take("declaredIncome", SelfEmployed.Create(known.Kind, amount, programs ?? known.Programs, known.Occupations, LawBook.Default.InForce(on.ToYearMonth())), out var participant)
            ? new SelfEmploymentChanged(on, participant)
            : null;
    }
}
