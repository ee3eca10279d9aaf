using System.Text.Json;
using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Docs;
using BpjsTk.Domain.Tests.Outreach.Cadres;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Outreach;

/// <summary>Every row that was reported of the first cadre programs is built with the types of the library, and says again what was reported.</summary>
public class OutreachFactsTests
{
    private static readonly JsonElement[] Rows = Read();

    private static readonly Office Mojokerto = Office.Branch("Mojokerto", [], address: "Jl. Gajah Mada 135").Value;

    private static readonly Office Madiun = Office.Branch(
        "Madiun", [City("Madiun"), Regency("Madiun"), Regency("Ngawi"), Regency("Magetan"), Regency("Ponorogo"), Regency("Pacitan")]).Value;

    private static readonly Office Jombang = Office.PioneerBranch("Jombang", Mojokerto, [], "Jl KH Wahid Hasyim No 9").Value;

    private static readonly Office Palembang = Office.Branch("Palembang", []).Value;

    private static readonly CadreTraining InMojokerto = CadreTraining.Held(
        Mojokerto, Facts.Date("2016-08-02"), Facts.Date("2016-08-03"), [TrainingSubject.Benefits, TrainingSubject.Registration, TrainingSubject.ClaimProcedure]).Value;

    private static readonly CadreTraining InMadiun = CadreTraining.Held(
        Madiun,
        Facts.Date("2016-10-19"),
        Facts.Date("2016-10-20"),
        [TrainingSubject.Marketing, TrainingSubject.Service, TrainingSubject.GeneralAndStaff, TrainingSubject.Finance, TrainingSubject.Law, TrainingSubject.Banking],
        "Hotel Sun City",
        ["head of social and labour office, Kota Madiun", "public prosecutor's office Madiun"]).Value;

    private static readonly CadreTraining InPalembang = CadreTraining.Reported(Palembang, Facts.Date("2015-12-03"), [TrainingSubject.Benefits], "Hotel Aryaduta").Value;

    private static readonly CadreProgram OfMojokerto = CadreProgram.Create(
        Mojokerto,
        2016,
        "group fostered by BPJS TK to help with socialisation and expansion in its own surroundings",
        evaluation: EvaluationCycle.Monthly).Value;

    private static readonly CadreProgram OfMadiun = CadreProgram.Create(
        Madiun,
        2016,
        "representative and extension of BPJS TK in society",
        ["gives information", "contributes to growth of membership"]).Value;

    private static readonly CadreProgram OfJambi = CadreProgram.Create(
        Jambi.Branch,
        2016,
        kit: ["name tag", "jacket", "backpack"],
        targets: [Named("small, medium and micro businesses"), Named("home industry"), CoveredGroup.Of(Segment.Bpu), CoveredGroup.Of(Segment.Pu)],
        evaluation: EvaluationCycle.CloseOfTraining,
        isRecruiting: true).Value;

    private static readonly CadreProgram OfPalembang = CadreProgram.Create(
        Palembang, 2015, duties: ["take part in branch activities such as mass socialisation", "inform the public"]).Value;

    /// <summary>What a row is built as, written as its report writes it.</summary>
    private static readonly Dictionary<(string Report, string Key), Func<string>> Built = new()
    {
        [("000", "branch")] = () => $"{Mojokerto.ToText(Language.Indonesian)}, {Mojokerto.Address}",
        [("000", "cadres trained")] = () => Trained(Mojokerto, InMojokerto, 25),
        [("000", "training date")] = () => $"from {Day(InMojokerto.Days[0])}, two days, with a visit to the branch office",
        [("000", "elements of society")] = () => Elements(
            Mojokerto,
            InMojokerto,
            (SocialElement.GovernmentOffices, "Kedinasan"),
            (SocialElement.VillageOfficials, "PPDI (perangkat desa)"),
            (SocialElement.VillageHeads, "AKD (kepala desa)"),
            (SocialElement.WomensCooperatives, "Koperasi Wanita"),
            (SocialElement.Students, "Mahasiswa"),
            (SocialElement.Artists, "Komunitas Kesenian"),
            (SocialElement.AdvocacyGroups, "Kelompok Kajian dan Advokasi")),
        [("000", "cadre definition")] = () => OfMojokerto.Definition!,
        [("000", "curriculum")] = () => string.Join(", ", InMojokerto.Subjects.Select(subject => subject switch
        {
            TrainingSubject.Benefits => "benefits",
            TrainingSubject.Registration => "registration procedure",
            _ => "claim procedure",
        })),
        [("000", "evaluation cycle")] = () => OfMojokerto.Evaluation == EvaluationCycle.Monthly ? "every month, cadres together with the branch" : string.Empty,
        [("000", "programmes named")] = () => Array(["JKM", "JKK", "JP", "JHT"], ProgramBundle.JkkJkmJhtJp.Programs().Select(program => program.ToString().ToUpperInvariant())),
        [("001", "branch")] = () => Madiun.ToText(Language.Indonesian),
        [("001", "cadres trained")] = () => Trained(Madiun, InMadiun, 25),
        [("001", "training date")] = () => $"{InMadiun.Days[0].ToString("ddd d", null)} - {InMadiun.Days[1].ToString("ddd d MMM uuuu", null)}, {InMadiun.Venue}",
        [("001", "elements of society")] = () => Elements(
            Madiun,
            InMadiun,
            (SocialElement.Academics, "akademisi"),
            (SocialElement.TradeUnions, "serikat pekerja"),
            (SocialElement.CommunityLeaders, "tokoh masyarakat"),
            (SocialElement.SocialWorkers, "pekerja sosial masyarakat (PSM)"),
            (SocialElement.Entrepreneurs, "wiraswasta"),
            (SocialElement.VillageOfficials, "perangkat desa"),
            (SocialElement.FarmersGroups, "gapoktan"),
            (SocialElement.YouthGroups, "karang taruna"),
            (SocialElement.ReligiousOrganisations, "NU")),
        [("001", "area")] = () => List(Madiun.Area.Select((area, i) => i < 2 ? char.ToUpperInvariant(area.ToText(Language.Indonesian)[0]) + area.ToText(Language.Indonesian)[1..] : area.Name)),
        [("001", "cadre definition")] = () => $"{OfMadiun.Definition}; {string.Join(" and ", OfMadiun.Duties)}",
        [("001", "programme year")] = () => $"Kader Penggerak {OfMadiun.Year}",
        [("001", "trainers")] = () => List(InMadiun.Trainers),
        [("001", "curriculum parts")] = () => List(
        [
            $"internal: {Names(InMadiun.Subjects.Where(subject => subject < TrainingSubject.Law))}",
            $"external: {Names(InMadiun.Subjects.Where(subject => subject >= TrainingSubject.Law))}",
        ]),
        [("002", "KCP")] = () => $"{Jombang.ToText(Language.Indonesian)}, {Jombang.Address}",
        [("002", "event")] = () => Meeting(OfficeActivity.Create(Jombang, OfficeActivityKind.Meeting, ["all SKPD of Kabupaten Jombang"], Facts.Date("2016-12-17"), Facts.Date("2016-12-18")).Value),
        [("002", "plan 2017")] = () => Plan(OfficeActivity.Create(Jombang, OfficeActivityKind.Agreement, ["the regency", "its licensing agency"], Facts.Date("2017-01-01"), Facts.Date("2017-12-31")).Value),
        [("003", "branch")] = () => Jambi.Branch.ToText(Language.Indonesian),
        [("003", "cadres trained")] = () => $"{OutreachJambi.Quotas.Sum(quota => quota.Seats)}",
        [("003", "cadres by office")] = () => OutreachJambi.ByOffice(),
        [("003", "training date")] = () => $"{OutreachJambi.Training.Days[0].Day}-{OutreachJambi.Training.Days[1].ToString("d MMM uuuu", null)}, {OutreachJambi.Training.Venue}",
        [("003", "elements of society")] = () => Elements(
            Jambi.Branch,
            OutreachJambi.Training,
            (SocialElement.NeighbourhoodHeads, "RT/RW"),
            (SocialElement.Communities, "komunitas"),
            (SocialElement.Associations, "asosiasi"),
            (SocialElement.TradeUnions, "serikat pekerja"),
            (SocialElement.Academics, "akademisi/perguruan tinggi"),
            (SocialElement.OtherInfluential, "other influential parties")),
        [("003", "posting")] = () => CadrePosting.Create("kelurahan", "kecamatan").Value is var posting ? $"{posting.Village} and {posting.District} of the cadre's own residence" : string.Empty,
        [("003", "targets of the cadres")] = () => List(OfJambi.Targets.Select(target => target.Name ?? (target.Segment == Segment.Bpu ? "prospective BPU" : "also PU"))),
        [("003", "competition")] = () => OutreachJambi.Sweep.End - OutreachJambi.Sweep.Start is var time ? $"grebeg pasar {OutreachJambi.Sweep.Place}, day {1 + Period.DaysBetween(OutreachJambi.Training.Days[0], OutreachJambi.Sweep.Start.Date)}, {time.Hours} hours" : string.Empty,
        [("003", "acquisitions in the competition")] = () => $"{OutreachJambi.Result.Counted.Count(one => one.Segment == Segment.Bpu)}",
        [("003", "minimum bundle counted")] = () => OutreachJambi.Result.Counted.All(one => one.Programs.Contains(ProgramBundle.JkkJkm)) ? $"{ProgramBundle.JkkJkm.Count} programmes: JKK and JKM (written JK)" : string.Empty,
        [("003", "acquisitions of one winner")] = () => $"{OutreachJambi.Result.Standings[0].Count} participants ({OutreachJambi.Result.Standings[0].Cadre.Name})",
        [("003", "PU definition given")] = () => GroupDefinition.Create(CoveredGroup.Of(Segment.Pu), "works in an operation or business that holds a licence").Value.Definition!,
        [("003", "BPU definition and examples given")] = () =>
            GroupDefinition.Create(CoveredGroup.Of(Segment.Bpu), "earns on own account", ["tukang ojek", "supir angkot", "pedagang keliling", "dokter", "pengacara/advokat", "artis"]).Value is var bpu
                ? $"{bpu.Definition}: {string.Join(", ", bpu.Examples)}"
                : string.Empty,
        [("003", "evaluation cycle")] = () => OfJambi.Evaluation == EvaluationCycle.CloseOfTraining ? "at the close of the training, results of the market sweep are evaluated" : string.Empty,
        [("003", "ranking rule")] = () => OutreachJambi.Result.Rewarded.Length == 3 ? "reward to the cadres who added the most participants; three names, no ranks and no prize value given" : string.Empty,
        [("003", "cadre identity kit")] = () => List(OfJambi.Kit),
        [("003", "recruitment")] = () => OfJambi.IsRecruiting == true ? "still open; apply to the branch directly" : string.Empty,
        [("004", "branch")] = () => Palembang.ToText(Language.Indonesian),
        [("004", "cadres trained")] = () => Trained(Palembang, InPalembang, 30),
        [("004", "training date")] = () => InPalembang.Days.IsEmpty ? $"two days, {InPalembang.Venue}; item dated {InPalembang.LastDay.ToString("dddd d MMM (uuuu)", null)}" : string.Empty,
        [("004", "informal sector definition")] = () => GroupDefinition.Create(Named("sektor informal"), "individuals, both PU and BPU", ["traders", "farmers", "domestic workers"]).Value is var informal
            ? $"{informal.Definition}, e.g. {string.Join(", ", informal.Examples)}"
            : string.Empty,
        [("004", "cadre duty")] = () => string.Join("; ", OfPalembang.Duties),
        [("004", "informal sector named")] = () => List(GroupDefinition.Create(Named("sektor informal"), null, ["pedagang", "petani", "pembantu rumah tangga"]).Value.Examples),
    };

    public static TheoryData<string, string> Keys
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Rows.Where(row => !IsCoverage(row)))
            {
                data.Add(row.GetProperty("report").GetString()!, row.GetProperty("key").GetString()!);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_reported_row_is_built(string report, string key)
    {
        var row = Rows.Single(one => one.GetProperty("report").GetString() == report && one.GetProperty("key").GetString() == key);
        Assert.Equal(Text(row), Built[(report, key)]());
    }

    [Fact]
    public void No_row_is_built_that_was_not_reported() => Assert.Equal(Rows.Length, Built.Count + Rows.Count(IsCoverage));

    // The figures of coverage have tests of their own.
    private static bool IsCoverage(JsonElement row) => CoverageFactsTests.Holds(row.GetProperty("report").GetString()!, row.GetProperty("key").GetString()!);

    private static string Names(IEnumerable<TrainingSubject> subjects) =>
        string.Join(", ", subjects.Select(subject => subject == TrainingSubject.GeneralAndStaff ? "HR/general" : subject.ToString().ToLowerInvariant()));

    private static string Text(JsonElement row) => row.TryGetProperty("unit", out var unit) && unit.GetString()!.Contains('(', StringComparison.Ordinal)
        ? $"{row.GetProperty("value")} {unit}"
        : ValueText(row.GetProperty("value"));

    private static string ValueText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => List(value.EnumerateArray().Select(one => one.GetString()!)),
        JsonValueKind.Object => List(value.EnumerateObject().Select(one => $"{one.Name} {one.Value}")),
        _ => value.ToString(),
    };

    private static string List(IEnumerable<string> texts) => string.Join(" | ", texts);

    // The report names the programs in an order of its own.
    private static string Array(string[] reported, IEnumerable<string> held) => reported.Order(StringComparer.Ordinal).SequenceEqual(held.Order(StringComparer.Ordinal)) ? List(reported) : List(held);

    private static string Trained(Office office, CadreTraining training, int seats)
    {
        var cadres = Enumerable.Range(1, seats).Select(i => Create(i, office, training, SocialElement.Communities));
        return $"{CadreRoster.Of([CadreQuota.Create(office, seats).Value], cadres).Value.Cadres.Length}";
    }

    private static string Elements(Office office, CadreTraining training, params (SocialElement Element, string Name)[] elements) =>
        List(elements.Select((one, i) => Create(i + 1, office, training, one.Element, one.Name)).Where(cadre => Enum.IsDefined(cadre.Element)).DistinctBy(cadre => cadre.Element).Select(cadre => cadre.Organisation!));

    private static Cadre Create(int serial, Office office, CadreTraining training, SocialElement element, string? organisation = null) =>
        Cadre.Create(Jambi.Number(serial), "Kader", office, element, Jambi.Posting, training, TrainingResult.Passed, training.LastDay, null, organisation).Value;

    private static string Meeting(OfficeActivity activity) =>
        $"meeting with {activity.Partners.Single()}, {activity.From.ToString("ddd d", null)} - {activity.Until.ToString("ddd d MMM uuuu", null)}; no cadres in this item";

    private static string Plan(OfficeActivity activity) => activity is { Kind: OfficeActivityKind.Agreement, From.Year: 2017, Until.Year: 2017 } ? $"MoU of BPJS TK with {string.Join(" and ", activity.Partners)}" : string.Empty;

    private static string Day(LocalDate date) => date.ToString("dddd d MMM uuuu", null);

    private static CoverageScope City(string name) => CoverageScope.Create(CoverageAreaKind.City, name).Value;

    private static CoverageScope Regency(string name) => CoverageScope.Create(CoverageAreaKind.Regency, name).Value;

    private static CoveredGroup Named(string name) => CoveredGroup.Named(name).Value;

    private static JsonElement[] Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Folder, "tests/BpjsTk.Domain.Tests/Outreach/outreach-facts.json")));
        return [.. file.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.Clone())];
    }
}
