using System.Text.Json;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Claims.Forms;

/// <summary>Claims handed in as forms: every fault at once, and what is read begins the claim.</summary>
public class ClaimFormTests
{
    private static readonly LocalDateTime Filed = new(2025, 3, 5, 9, 0);

    [Fact]
    public void An_accident_is_reported()
    {
        var submission = Read("""{"Program":"jkk","Kpj":"18012345678","Segment":"PU","EventOn":"03-03-2025","EventTime":"10.30","IsDisease":"TIDAK","Circumstances":["lalu-lintas","COMMUTING"],"FiledBy":"pemberi_kerja","FiledOn":"2025-03-05","FiledTime":"09:00","Papers":["kartu peserta","IDENTITY CARD"]}""").Value;

        var accident = Assert.IsType<JkkCase>(submission.Case);
        Assert.Equal((Segment.Pu, new LocalDateTime(2025, 3, 3, 10, 30), false, AccidentCircumstances.Traffic | AccidentCircumstances.Commuting), (accident.Segment, accident.HappenedAt, accident.IsDisease, accident.Circumstances));
        Assert.Equal((ClaimActor.Employer, Filed), (submission.By, submission.At));
        Assert.Equal(ClaimPapers.Of(ClaimDocument.ParticipantCard, ClaimDocument.IdentityCard), submission.Papers);
        var claim = submission.Begin("JKK-1").Value;
        Assert.Equal(ClaimStatus.Reported, claim.Status);
        Assert.Equal(submission.Papers, claim.Papers);
    }

    [Theory]
    [InlineData("""{"Program":"JKK","Segment":"BPU","EventTime":"08:00","IsDisease":"YA","FiledBy":"PESERTA"}""", typeof(JkkCase), ClaimStatus.Reported)]
    [InlineData("""{"Program":"JKM","Segment":"BPU","Circumstances":["TANPA AHLI WARIS"],"FiledBy":"PENGURUS PEMAKAMAN"}""", typeof(JkmCase), ClaimStatus.Draft)]
    [InlineData("""{"Program":"JHT","Segment":"PU","Reason":"MENGUNDURKAN DIRI","Channel":"KANTOR CABANG","Balance":"Rp40.000.000","FiledBy":"PESERTA"}""", typeof(JhtCase), ClaimStatus.Draft)]
    [InlineData("""{"Program":"JP","Segment":"PU","Beneficiary":"ANAK","IsMinor":"YA","FiledBy":"AHLI WARIS"}""", typeof(JpCase), ClaimStatus.Draft)]
    [InlineData("""{"Program":"JKP","FiledBy":"PESERTA"}""", typeof(JkpCase), ClaimStatus.Draft)]
    public void Each_program_has_its_form(string own, Type type, ClaimStatus status)
    {
        var submission = Read(With(own)).Value;
        Assert.IsType(type, submission.Case);
        Assert.Equal(ClaimPapers.None, submission.Papers);
        var begun = submission.Begin("K-1");
        Assert.True(begun.IsSuccess, string.Join("; ", begun.Errors));
        Assert.Equal(status, begun.Value.Status);
    }

    [Fact]
    public void Details_are_read()
    {
        var savings = (JhtCase)Read(With("""{"Program":"JHT","Segment":"PU","Reason":"resigned","Channel":"app","Balance":"7500000","FiledBy":"participant"}""")).Value.Case;
        Assert.Equal((JhtClaimReason.Resigned, JhtChannel.MobileApp, Rupiah.FromRupiah(7_500_000)), (savings.Reason, savings.Channel, savings.Balance));
        var pension = (JpCase)Read(With("""{"Program":"JP","Segment":"PU","Beneficiary":"child","IsMinor":"no","FiledBy":"heir"}""")).Value.Case;
        Assert.Equal((JpBeneficiary.Child, false), (pension.Beneficiary, pension.IsMinor));
        Assert.Equal(DeathCircumstances.ByWill | DeathCircumstances.MissingAtSea, ((JkmCase)Read(With("""{"Program":"JKM","Segment":"BPU","Circumstances":["BY WILL","hilang di laut"],"FiledBy":"heir"}""")).Value.Case).Circumstances);
        Assert.True(((JkkCase)Read(With("""{"Program":"JKK","Segment":"BPU","EventTime":"08:00","IsDisease":"YA","FiledBy":"PESERTA"}""")).Value.Case).IsDisease);
    }

    [Theory]
    [InlineData("{}", "FRM-001 Program, FRM-001 Kpj, FRM-001 EventOn, FRM-001 FiledBy, FRM-001 FiledOn, FRM-001 FiledTime")]
    [InlineData("""{"Program":"JKN","Kpj":"1","Segment":"X","EventOn":"2025-13-01","EventTime":"25:00","IsDisease":"?","Reason":"?","Channel":"?","Balance":"?","Beneficiary":"?","IsMinor":"?","FiledBy":"?","FiledOn":"?","FiledTime":"?","Papers":["?",""]}""", "FRM-003 Program, KPJ-004 Kpj, FRM-003 Segment, FRM-002 EventOn, FRM-013 EventTime, FRM-003 IsDisease, FRM-003 Reason, FRM-003 Channel, AMT-002 Balance, FRM-003 Beneficiary, FRM-003 IsMinor, FRM-003 FiledBy, FRM-002 FiledOn, FRM-013 FiledTime, FRM-003 Papers[0], FRM-001 Papers[1]")]
    [InlineData("""{"Program":"JKK","FiledBy":"PESERTA","Reason":"PHK","Beneficiary":"ANAK"}""", "FRM-001 Segment, FRM-001 EventTime, FRM-001 IsDisease, CLM-034 Reason, CLM-034 Beneficiary")]
    [InlineData("""{"Program":"JKK","Segment":"PU","EventTime":"08:00","IsDisease":"YA","Circumstances":["LALU LINTAS"],"FiledBy":"PESERTA"}""", "CLM-034 Circumstances")]
    [InlineData("""{"Program":"JHT","Segment":"PU","Balance":"0","FiledBy":"PESERTA","Circumstances":["WASIAT"],"EventTime":"08:00","IsDisease":"YA"}""", "FRM-001 Reason, FRM-001 Channel, JHT-016 Balance, CLM-034 EventTime, CLM-034 IsDisease, CLM-034 Circumstances")]
    [InlineData("""{"Program":"JP","Segment":"PU","FiledBy":"PESERTA","Channel":"APP","Balance":"1"}""", "FRM-001 Beneficiary, CLM-034 Channel, CLM-034 Balance")]
    [InlineData("""{"Program":"JP","Segment":"PU","Beneficiary":"ANAK","FiledBy":"PESERTA"}""", "FRM-001 IsMinor")]
    [InlineData("""{"Program":"JP","Segment":"PU","Beneficiary":"JANDA","IsMinor":"YA","FiledBy":"PESERTA"}""", "CLM-035 IsMinor")]
    [InlineData("""{"Program":"JKP","Segment":"BPU","IsMinor":"YA","FiledBy":"PESERTA"}""", "CLM-034 IsMinor, CLM-034 Segment")]
    [InlineData("""{"Program":"JKM","Segment":"BPU","Circumstances":["LALU LINTAS"],"FiledBy":"PESERTA"}""", "FRM-003 Circumstances[0]")]
    public void Every_fault_is_told_at_once_and_the_validator_tells_the_same(string own, string faults)
    {
        var form = Parse(own == "{}" ? own : With(own));
        var outcome = ClaimForms.Read(form);

        Assert.Equal(faults, string.Join(", ", outcome.Errors.Select(error => $"{error.Code.Id["BPJSTK-".Length..]} {error.Member}")));
        foreach (var language in Enum.GetValues<Language>())
        {
            var validated = new ClaimFormValidator(language).Validate(form);
            Assert.Equal(
                outcome.Errors.Select(error => $"{error.Code.Id} {error.Member} {error.ToText(language)}").Order(StringComparer.Ordinal),
                validated.Errors.Select(error => $"{error.ErrorCode} {error.PropertyName} {error.ErrorMessage}").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Faults_say_what_to_write()
    {
        Refused.Saying(Read(With("""{"Program":"JKP","Reason":"PHK","FiledBy":"PESERTA"}""")), "BPJSTK-CLM-034 Reason", "Isian ini tidak berlaku untuk JKP; kosongkan.", "This field is not one of JKP; leave it blank.");
        Refused.Saying(
            Read(With("""{"Program":"JKK","Segment":"PU","EventTime":"9:70","IsDisease":"YA","FiledBy":"PESERTA"}""")),
            "BPJSTK-FRM-013 EventTime",
            "Jam \"9:70\" tidak dikenali; tulis seperti 09:30.",
            "The time \"9:70\" cannot be read; write it like 09:30.");
        Refused.Saying(
            Read(With("""{"Program":"JKK","Segment":"PU","EventTime":"09:00","IsDisease":"YA","Circumstances":["TRAFFIC"],"FiledBy":"PESERTA"}""")),
            "BPJSTK-CLM-034 Circumstances",
            "Isian ini tidak berlaku untuk JKK: penyakit akibat kerja; kosongkan.",
            "This field is not one of JKK: occupational disease; leave it blank.");
    }

    [Fact]
    public void What_the_law_refuses_is_refused_when_the_claim_begins()
    {
        Refused.With(Read(With("""{"Program":"JKM","Segment":"BPU","FiledBy":"PEMBERI KERJA"}""")).Value.Begin("K-1"), "BPJSTK-CLM-003 By");
        var early = Parse(With("""{"Program":"JKP","FiledBy":"PESERTA"}""").Replace("2025-03-05", "2025-03-02", StringComparison.Ordinal));
        Assert.False(ClaimForms.Read(early).Value.Begin("K-1").IsSuccess);
        Assert.Throws<ArgumentNullException>(() => ClaimForms.Read(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimFormValidator((Language)2));
    }

    [Fact]
    public void Every_paper_can_be_written_in_both_ways_and_a_form_is_valid_or_has_faults()
    {
        foreach (var document in Enum.GetValues<ClaimDocument>())
        {
            var name = string.Concat(document.ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{letter}"));
            var form = Parse(With($$"""{"Program":"JKP","FiledBy":"PESERTA","Papers":["{{name}}"]}"""));
            Assert.Equal(ClaimPapers.Of(document), ClaimForms.Read(form).Value.Papers);
            Assert.True(new ClaimFormValidator().Validate(form).IsValid);
        }
    }

    private static string With(string own) => """{"Kpj":"18012345678","EventOn":"2025-03-03","FiledOn":"2025-03-05","FiledTime":"09:00",""" + own[1..];

    private static ClaimForm Parse(string json) => JsonSerializer.Deserialize<ClaimForm>(json)!;

    private static Outcome<ClaimSubmission> Read(string json) => ClaimForms.Read(Parse(json));
}
