using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Programs;

public class BundleRulesTests
{
    private static readonly BundleRules Rules = BundleRules.For(LawBook.Default.InForce(new(2026, 11))).Value;

    private static readonly EmployerScale?[] Scales = [null, EmployerScale.Micro, EmployerScale.Small, EmployerScale.Medium, EmployerScale.Large];

    // Perpres 109/2013 Pasal 6, by hand.
    [Theory]
    [InlineData(Segment.Pu, EmployerScale.Large, "JKK+JKM+JHT+JP", "-", "-", Confidence.Confirmed)]
    [InlineData(Segment.Pu, EmployerScale.Medium, "JKK+JKM+JHT+JP", "-", "-", Confidence.Confirmed)]
    [InlineData(Segment.Pu, EmployerScale.Small, "JKK+JKM+JHT", "JP", "-", Confidence.Confirmed)]
    [InlineData(Segment.Pu, EmployerScale.Micro, "JKK+JKM", "JHT+JP", "-", Confidence.Confirmed)]
    [InlineData(Segment.PuNonAsn, null, "JKK+JKM", "JHT+JP", "JKP", Confidence.Confirmed)]
    [InlineData(Segment.Bpu, null, "JKK+JKM", "JHT", "JP+JKP", Confidence.Confirmed)]
    [InlineData(Segment.BpuEmployer, null, "JKK+JKM+JHT", "-", "JP+JKP", Confidence.SingleSource)]
    [InlineData(Segment.Construction, null, "JKK+JKM", "-", "JHT+JP+JKP", Confidence.Confirmed)]
    [InlineData(Segment.Pmi, null, "JKK+JKM", "JHT", "JP+JKP", Confidence.Confirmed)]
    [InlineData(Segment.Trainee, null, "JKK", "JKM", "JHT+JP+JKP", Confidence.Confirmed)]
    public void A_row_of_the_table_is_the_stated_one(Segment segment, EmployerScale? scale, string mandatory, string optional, string never, Confidence confidence)
    {
        var rule = Rules.Of(segment, scale).Value;

        Assert.Equal((segment, scale, confidence), (rule.Segment, rule.Scale, rule.Confidence));
        Assert.Equal((mandatory, optional, never), (rule.Mandatory.ToString(), rule.Optional.ToString(), rule.Never.ToString()));
        Assert.Equal("Perpres 109/2013 Pasal 6", rule.Citations[0].ToString());
    }

    [Fact]
    public void The_table_has_ten_rows() => Assert.Equal(10, Rules.All.Length);

    [Fact]
    public void Every_set_is_accepted_or_refused_as_the_law_says()
    {
        foreach (var (segment, scale) in Enum.GetValues<Segment>().SelectMany(segment => Scales.Select(scale => (segment, scale))))
        {
            foreach (var bundle in ProgramBundleTests.All)
            {
                var programs = bundle.Programs().ToHashSet();

                var outcome = Rules.Check(bundle, segment, scale);

                Assert.True(Allowed(programs, segment, scale) == outcome.IsSuccess, $"{segment} {scale} {bundle}: {outcome}");
                if (outcome.TryGet(out var same))
                {
                    Assert.Equal(bundle, same);
                }
            }
        }
    }

    [Fact]
    public void Every_fault_is_reported_with_the_program_and_the_segment()
    {
        var errors = Rules.Check(ProgramBundle.Of(SocialProgram.Jp, SocialProgram.Jkp), Segment.Pu, EmployerScale.Large).Errors;

        Assert.Equal(
            [
                "BPJSTK-BND-002 Programs: JKK is mandatory for wage earner (PU). [Perpres 109/2013 Pasal 6]",
                "BPJSTK-BND-002 Programs: JKM is mandatory for wage earner (PU). [Perpres 109/2013 Pasal 6]",
                "BPJSTK-BND-002 Programs: JHT is mandatory for wage earner (PU). [Perpres 109/2013 Pasal 6]",
                "BPJSTK-BND-004 Programs: JP can't be joined without JHT. [Perpres 109/2013 Pasal 6]",
                "BPJSTK-BND-006 Programs: JKP is not chosen; it follows by itself when its conditions are met. [PP 37/2021 Pasal 4]",
            ],
            errors.Select(error => error.ToString()));
        Assert.Equal(
            [
                "JKK wajib bagi penerima upah (PU). [Perpres 109/2013 Pasal 6]",
                "JP tidak dapat diikuti tanpa JHT. [Perpres 109/2013 Pasal 6]",
                "JKP tidak dipilih; JKP mengikuti dengan sendirinya bila syaratnya terpenuhi. [PP 37/2021 Pasal 4]",
            ],
            new[] { 0, 3, 4 }.Select(i => errors[i].ToText(Language.Indonesian)));
    }

    [Fact]
    public void A_closed_program_is_reported_once()
    {
        var errors = Rules.Check(ProgramBundle.Of(SocialProgram.Jkk, SocialProgram.Jkm, SocialProgram.Jp, SocialProgram.Jkp), Segment.Bpu).Errors;

        Assert.Equal(
            [
                "BPJSTK-BND-003 Programs: JP is closed to self-employed (BPU). [Perpres 109/2013 Pasal 6]",
                "BPJSTK-BND-003 Programs: JKP is closed to self-employed (BPU). [Perpres 109/2013 Pasal 6]",
            ],
            errors.Select(error => error.ToString()));
        Assert.Equal("JP tertutup bagi bukan penerima upah (BPU). [Perpres 109/2013 Pasal 6]", errors[0].ToText(Language.Indonesian));
    }

    [Fact]
    public void Wage_earners_need_the_size_of_their_employer()
    {
        var error = Assert.Single(Rules.Check(ProgramBundle.JkkJkm, Segment.Pu).Errors);

        Assert.Same(ErrorCatalog.BundleScaleMissing, error.Code);
        Assert.Equal(
            "BPJSTK-BND-005 Scale: The size of the employer is needed to tell which programs are mandatory. [Perpres 109/2013 Pasal 6]",
            error.ToString());
        Assert.Equal(
            "Skala usaha pemberi kerja diperlukan untuk menentukan program wajib. [Perpres 109/2013 Pasal 6]",
            error.ToText(Language.Indonesian));
    }

    [Fact]
    public void Size_has_no_meaning_outside_wage_earners() =>
        Assert.All(Enum.GetValues<Segment>().Except([Segment.Pu]), segment => Assert.All(Scales, scale => Assert.Same(Rules.Of(segment).Value, Rules.Of(segment, scale).Value)));

    [Fact]
    public void What_is_no_segment_or_size_is_refused()
    {
        Assert.Equal("segment", Assert.Throws<ArgumentOutOfRangeException>(() => Rules.Of((Segment)7)).ParamName);
        Assert.Equal("scale", Assert.Throws<ArgumentOutOfRangeException>(() => Rules.Of(Segment.Bpu, (EmployerScale)4)).ParamName);
        Assert.Equal("law", Assert.Throws<ArgumentNullException>(() => BundleRules.For(null!)).ParamName);
    }

    [Fact]
    public void There_is_no_table_before_july_2015()
    {
        Assert.Equal("BPJSTK-LAW-001", Assert.Single(BundleRules.For(LawBook.Default.InForce(new(2015, 6))).Errors).Code.Id);
        Assert.True(BundleRules.For(LawBook.Default.InForce(new(2015, 7))).IsSuccess);
    }

    [Theory]
    [InlineData("informal", null, "JKK")]
    [InlineData("pu", "huge", "JKK")]
    [InlineData("bpu", null, "JKN")]
    public void A_table_of_ones_own_names_what_exists(string segment, string? scale, string program)
    {
        var table = new Table<ProgramRequirement>([new(segment, scale, [program], [], [], Confidence.Inferred)]);
        var law = LawBook.Default.With(LawParameters.BundleRules, new(new LocalDate(2027, 1, 1), table, [Citation.FromText("PP 1/2027")])).InForce(new(2027, 1));

        Assert.Throws<ArgumentException>(() => BundleRules.For(law));
    }

    [Fact]
    public void Segments_and_sizes_have_names_in_both_languages()
    {
        Assert.Equal(
            [
                new("penerima upah (PU)", "wage earner (PU)"),
                new("penerima upah penyelenggara negara non-ASN", "wage earner of a state organiser outside the civil service"),
                new("bukan penerima upah (BPU)", "self-employed (BPU)"),
                new("bukan penerima upah, pemberi kerja", "self-employed employer (BPU)"),
                new("pekerja proyek jasa konstruksi", "construction project worker"),
                new("pekerja migran (PMI)", "migrant worker (PMI)"),
                new BilingualText("magang, siswa kerja praktik, tenaga honorer, atau narapidana asimilasi", "intern, student on work practice, honorary staff, or prisoner in assimilation"),
            ],
            Enum.GetValues<Segment>().Select(SegmentNames.Of));
        Assert.Equal(
            [new("usaha mikro", "micro employer"), new("usaha kecil", "small employer"), new("usaha menengah", "medium employer"), new BilingualText("usaha besar", "large employer")],
            Enum.GetValues<EmployerScale>().Select(SegmentNames.Of));
        Assert.Equal("segment", Assert.Throws<ArgumentOutOfRangeException>(() => SegmentNames.Of((Segment)7)).ParamName);
        Assert.Equal("scale", Assert.Throws<ArgumentOutOfRangeException>(() => SegmentNames.Of((EmployerScale)4)).ParamName);
    }

    // The law in other words than the table's: what a set needs, and what it may not hold.
    private static bool Allowed(HashSet<SocialProgram> programs, Segment segment, EmployerScale? scale)
    {
        bool Has(SocialProgram program) => programs.Contains(program);
        if (Has(SocialProgram.Jkp) || !Has(SocialProgram.Jkk) || (Has(SocialProgram.Jp) && !Has(SocialProgram.Jht)))
        {
            return false;
        }

        return segment switch
        {
            Segment.Trainee => !Has(SocialProgram.Jht),
            _ when !Has(SocialProgram.Jkm) => false,
            Segment.Pu => scale is not null
                && (scale < EmployerScale.Small || Has(SocialProgram.Jht))
                && (scale < EmployerScale.Medium || Has(SocialProgram.Jp)),
            Segment.PuNonAsn => true,
            Segment.Construction => programs.Count == 2,
            Segment.BpuEmployer => programs.Count == 3 && Has(SocialProgram.Jht),
            _ => !Has(SocialProgram.Jp),
        };
    }
}
