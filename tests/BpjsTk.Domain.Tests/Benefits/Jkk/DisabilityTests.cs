using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using NodaTime;
using static BpjsTk.Domain.Tests.Benefits.GivenAccident;
using Refused = BpjsTk.Domain.Tests.Participants.Refused;

namespace BpjsTk.Domain.Tests.Benefits;

/// <summary>The table of partial disabilities, row by row, and everything its notes say.</summary>
public class DisabilityTests
{
    private static readonly LocalDate Day = new(2024, 5, 10);

    // Typed from the table of PP 53/2012, in its order: the row and its percentage, or the least and the highest one.
    private static readonly (string Row, string Percent)[] Stated =
    [
        ("ARM_R_SHOULDER", "40%"), ("ARM_L_SHOULDER", "35%"), ("ARM_R_ELBOW", "35%"), ("ARM_L_ELBOW", "30%"), ("HAND_R_WRIST", "32%"), ("HAND_L_WRIST", "28%"),
        ("LEGS_BOTH_HIP", "70%"), ("LEG_ONE_HIP", "35%"), ("FEET_BOTH_ANKLE", "50%"), ("FOOT_ONE_ANKLE", "25%"), ("EYES_BOTH", "70%"), ("EYE_ONE", "35%"), ("DIPLOPIA_NEAR", "35%"),
        ("HEARING_BOTH", "40%"), ("HEARING_ONE", "20%"), ("THUMB_R", "15%"), ("THUMB_L", "12%"), ("INDEX_R", "9%"), ("INDEX_L", "7%"), ("OTHER_FINGER_R", "4%"), ("OTHER_FINGER_L", "3%"),
        ("INDEX_R_FIRST_PHALANX", "4.5%"), ("INDEX_L_FIRST_PHALANX", "3.5%"), ("OTHER_FINGER_R_FIRST_PHALANX", "2%"), ("OTHER_FINGER_L_FIRST_PHALANX", "1.5%"),
        ("TOE_BIG", "5%"), ("TOE_SECOND", "3%"), ("TOE_OTHER", "2%"), ("SCALP", "10% to 30%"), ("IMPOTENCE", "30%"),
        ("LEG_SHORT_LT5", "10%"), ("LEG_SHORT_5_75", "20%"), ("LEG_SHORT_GE75", "30%"), ("HEARING_DROP_BOTH", "6% each"), ("HEARING_DROP_ONE", "3% each"),
        ("PINNA_ONE", "5%"), ("PINNA_BOTH", "10%"), ("NOSE_ALA", "30%"), ("SEPTUM", "15%"), ("SMELL", "10%"),
        ("PHYS_51_70", "40%"), ("PHYS_26_50", "20%"), ("PHYS_10_25", "5%"), ("MENTAL", "70%"), ("VISION_EFFICIENCY", "7% each"), ("VISION_COLOUR", "10%"), ("VISION_FIELD", "7% each"),
    ];

    public static TheoryData<string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (row, percent) in Stated)
            {
                data.Add(row, percent);
            }

            return data;
        }
    }

    private static Table<DisabilityRow> Table => LawBook.Default.TimelineOf(LawParameters.JkkDisabilityTable).Rulings.Single().Value;

    [Fact]
    public void The_table_has_the_stated_rows_in_their_order() => Assert.Equal(Stated.Select(row => row.Row), Table.Select(row => row.Id));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_pays_its_percentage_of_80_months_of_wage(string row, string percent)
    {
        var rate = Rate.FromText(percent.Split(' ')[0]).Value;
        var loss = percent.EndsWith("each", StringComparison.Ordinal) ? DisabilityLoss.ByTens(row, 10) : percent.Contains("to", StringComparison.Ordinal) ? DisabilityLoss.AtDoctorsFigure(row, rate) : DisabilityLoss.Anatomical(row);
        var line = Pays(loss).Value.Line(BenefitKind.PartialDisability);

        Assert.Equal(rate, Assess(loss).Value.Percent);
        Assert.Equal(Rupiah.FromSen(rate.PartsPerMillion * 40_000L), line.Amount);
        Assert.Equal(Confidence.Confirmed, line.Confidence);
        Assert.Equal($"partial disability, {Table.Single(one => string.Equals(one.Id, row, StringComparison.Ordinal)).Loss.English}", line.Name.English);
    }

    [Fact]
    public void Right_and_left_are_exchanged_for_a_left_handed_worker_on_arm_hand_and_finger_rows()
    {
        foreach (var (row, percent) in Stated.Where(row => !row.Percent.Contains(' ', StringComparison.Ordinal)))
        {
            var other = row.Contains("_R", StringComparison.Ordinal) && Table.Any(one => one.Id == row.Replace("_R", "_L", StringComparison.Ordinal)) ? row.Replace("_R", "_L", StringComparison.Ordinal)
                : row.Contains("_L", StringComparison.Ordinal) && Table.Any(one => one.Id == row.Replace("_L", "_R", StringComparison.Ordinal)) ? row.Replace("_L", "_R", StringComparison.Ordinal)
                : row;
            var line = Pays(Handedness.Left, DisabilityLoss.Anatomical(row)).Value.Line(BenefitKind.PartialDisability);

            Assert.Equal(Stated.Single(one => one.Row == other).Percent, DisabilityAssessment.On(Day, [DisabilityLoss.Anatomical(row)], Handedness.Left).Value.Percent.ToString());
            Assert.Equal(other == row ? Confidence.Confirmed : Confidence.Inferred, line.Confidence);
            Assert.Equal($"partial disability, {Table.Single(one => one.Id == row).Loss.English}", line.Name.English);
        }
    }

    [Fact]
    public void A_functional_loss_pays_the_reduction_of_its_row()
    {
        var line = Pays(DisabilityLoss.Functional("ARM_R_SHOULDER", Rate.FromPercent(50))).Value.Line(BenefitKind.PartialDisability);

        Assert.Equal(Rp(80_000_000), line.Amount);
        Assert.Equal("50% x 40% x 80 x IDR 5,000,000.00", line.Formula.English);
        Assert.Equal(Confidence.Confirmed, line.Confidence);
        Assert.Equal("12.5% x 4.5%", Assess(DisabilityLoss.Functional("INDEX_R_FIRST_PHALANX", Rate.FromPercent(12.5m))).Value.Losses.Single().Formula.English);
        Assert.Equal("12,5% x 4,5%", Assess(DisabilityLoss.Functional("INDEX_R_FIRST_PHALANX", Rate.FromPercent(12.5m))).Value.Losses.Single().Formula.Indonesian);
        Assert.Equal(Rate.FromPercent(0.5625m), Assess(DisabilityLoss.Functional("INDEX_R_FIRST_PHALANX", Rate.FromPercent(12.5m))).Value.Percent);
    }

    [Theory]
    [InlineData("0%", false)]
    [InlineData("-1%", false)]
    [InlineData("0.1%", true)]
    [InlineData("100%", true)]
    [InlineData("100.1%", false)]
    [InlineData("33.33%", false)]
    public void A_reduction_is_above_0_to_100_percent_with_one_decimal(string reduction, bool isGood)
    {
        var outcome = Assess(DisabilityLoss.Functional("EYE_ONE", Rate.FromText(reduction).Value));

        Assert.Equal(isGood, outcome.IsSuccess);
        Assert.All(outcome.Errors, error => Assert.Equal("BPJSTK-DIS-003 Losses[0]", $"{error.Code.Id} {error.Member}"));
    }

    [Theory]
    [InlineData("SCALP", "10%", true)]
    [InlineData("SCALP", "30%", true)]
    [InlineData("SCALP", "22.5%", true)]
    [InlineData("SCALP", "9.9%", false)]
    [InlineData("SCALP", "30.1%", false)]
    [InlineData("SCALP", "22.55%", false)]
    [InlineData("EYE_ONE", "35%", true)]
    [InlineData("EYE_ONE", "36%", false)]
    [InlineData("EYE_ONE", "34%", false)]
    public void A_doctors_figure_stays_within_its_row(string row, string percent, bool isGood)
    {
        var outcome = Assess(DisabilityLoss.AtDoctorsFigure(row, Rate.FromText(percent).Value));

        Assert.Equal(isGood ? percent : "BPJSTK-DIS-005", outcome.Match(assessment => assessment.Percent.ToString(), errors => errors.Single().Code.Id));
    }

    [Fact]
    public void A_range_needs_the_doctors_figure() => Refused.Saying(
        Assess(DisabilityLoss.Anatomical("SCALP")),
        "BPJSTK-DIS-004 Losses[0]",
        "Baris SCALP memerlukan persentase dari dokter, 10% sampai 30%. [PP 44/2015 Lampiran III]",
        "The row SCALP needs the doctor's percentage, 10% to 30%. [PP 44/2015 Lampiran III]");

    [Theory]
    [InlineData("HEARING_DROP_BOTH", "30", "18%", false)]
    [InlineData("HEARING_DROP_BOTH", "39.9", "18%", true)]
    [InlineData("HEARING_DROP_ONE", "10", "3%", false)]
    [InlineData("HEARING_DROP_ONE", "130", "39%", false)]
    [InlineData("VISION_FIELD", "100", "70%", false)]
    [InlineData("VISION_EFFICIENCY", "25", "14%", true)]
    public void Only_whole_tens_of_a_measure_count(string row, string text, string percent, bool isReading)
    {
        var measured = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var assessment = Assess(DisabilityLoss.ByTens(row, measured)).Value;

        Assert.Equal((percent, isReading), (assessment.Percent.ToString(), assessment.Losses.Single().IsReading));
        Assert.Equal(isReading ? Confidence.Inferred : Confidence.Confirmed, Pays(DisabilityLoss.ByTens(row, measured)).Value.Line(BenefitKind.PartialDisability).Confidence);
    }

    [Fact]
    public void The_formula_of_a_measure_counts_its_tens() => Assert.Equal("3 x 6%", Assess(DisabilityLoss.ByTens("HEARING_DROP_BOTH", 30)).Value.Losses.Single().Formula.English);

    [Theory]
    [InlineData("HEARING_DROP_BOTH", "9.9", "10", "130")]
    [InlineData("HEARING_DROP_BOTH", "130.1", "10", "130")]
    [InlineData("VISION_FIELD", "100.1", "10", "100")]
    [InlineData("VISION_FIELD", "-10", "10", "100")]
    public void A_measure_below_the_first_ten_or_beyond_what_can_be_lost_is_refused(string row, string text, string least, string most)
    {
        var measured = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var error = Assess(DisabilityLoss.ByTens(row, measured)).Errors.Single();

        Assert.Equal("BPJSTK-DIS-007", error.Code.Id);
        Assert.Contains($"must be at least {least} and at most {most}", error.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_belongs_to_the_rows_that_count_by_it()
    {
        Assert.Equal("BPJSTK-DIS-006", Assess(DisabilityLoss.Anatomical("HEARING_DROP_ONE")).Errors.Single().Code.Id);
        Assert.Equal("BPJSTK-DIS-006", Assess(DisabilityLoss.ByTens("EYE_ONE", 10)).Errors.Single().Code.Id);
    }

    [Theory]
    [InlineData("100%", "0%", "14%")]
    [InlineData("50%", "50%", "35%")]
    [InlineData("80%", "40%", "21%")]
    [InlineData("0%", "0%", "70%")]
    [InlineData("90%", "90%", "7%")]
    public void Binocular_efficiency_is_three_times_the_better_eye_and_the_worse_over_four(string better, string worse, string percent) =>
        Assert.Equal(percent, Assess(DisabilityLoss.VisionEfficiency(Rate.FromText(better).Value, Rate.FromText(worse).Value)).Value.Percent.ToString());

    [Theory]
    [InlineData("100%", "100%", "BPJSTK-DIS-007")]
    [InlineData("50%", "60%", "BPJSTK-DIS-009")]
    [InlineData("101%", "60%", "BPJSTK-DIS-009")]
    [InlineData("50%", "-1%", "BPJSTK-DIS-009")]
    public void Impossible_efficiencies_are_refused(string better, string worse, string code) =>
        Assert.Equal(code, Assess(DisabilityLoss.VisionEfficiency(Rate.FromText(better).Value, Rate.FromText(worse).Value)).Errors.Single().Code.Id);

    [Fact]
    public void Several_losses_add_up_to_70_percent_at_most()
    {
        var below = Pays(DisabilityLoss.Anatomical("ARM_R_SHOULDER"), DisabilityLoss.Functional("EYE_ONE", Rate.FromPercent(50))).Value;
        var above = Pays(DisabilityLoss.Anatomical("ARM_R_SHOULDER"), DisabilityLoss.Anatomical("ARM_L_SHOULDER")).Value;
        var at = Pays(DisabilityLoss.Anatomical("EYE_ONE"), DisabilityLoss.Anatomical("EYE_ONE")).Value;

        Assert.Equal("(40% + 50% x 35%) x 80 x IDR 5,000,000.00", below.Line(BenefitKind.PartialDisability).Formula.English);
        Assert.Equal(Rp(230_000_000), below.Total);
        Assert.Equal("partial disability, 2 losses", below.Line(BenefitKind.PartialDisability).Name.English);
        Assert.Equal("santunan cacat sebagian, 2 kehilangan", below.Line(BenefitKind.PartialDisability).Name.Indonesian);
        Assert.Equal(Confidence.Inferred, below.Line(BenefitKind.PartialDisability).Confidence);
        Assert.DoesNotContain(below.NotGranted, denial => denial.Kind == BenefitKind.PartialDisability);
        Assert.Equal("min(40% + 35%; 70%) x 80 x IDR 5,000,000.00", above.Line(BenefitKind.PartialDisability).Formula.English);
        Assert.Equal(Rp(280_000_000), above.Total);
        Assert.Equal("JKK partial disability: not granted: the sum 75% is at most 70%: not met [PP 44/2015 Lampiran III as amended by PP 82/2019]", above.Denied(BenefitKind.PartialDisability).ToText(Language.English));
        Assert.Contains("jumlah 75% paling tinggi 70%", above.Denied(BenefitKind.PartialDisability).ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.Equal(Rp(280_000_000), at.Total);
        Assert.DoesNotContain(at.NotGranted, denial => denial.Kind == BenefitKind.PartialDisability);
    }

    [Theory]
    [InlineData("ARM_R_SHOULDER HAND_R_WRIST")]
    [InlineData("HAND_R_WRIST ARM_R_SHOULDER")]
    [InlineData("ARM_L_SHOULDER ARM_L_ELBOW")]
    [InlineData("ARM_R_ELBOW THUMB_R")]
    [InlineData("HAND_L_WRIST OTHER_FINGER_L")]
    [InlineData("HAND_L_WRIST INDEX_L_FIRST_PHALANX")]
    [InlineData("INDEX_R INDEX_R_FIRST_PHALANX")]
    [InlineData("THUMB_L THUMB_L")]
    [InlineData("OTHER_FINGER_R OTHER_FINGER_R OTHER_FINGER_R OTHER_FINGER_R_FIRST_PHALANX")]
    [InlineData("LEGS_BOTH_HIP FOOT_ONE_ANKLE")]
    [InlineData("LEGS_BOTH_HIP LEG_SHORT_LT5")]
    [InlineData("FEET_BOTH_ANKLE TOE_BIG")]
    [InlineData("FEET_BOTH_ANKLE LEG_ONE_HIP")]
    [InlineData("LEG_ONE_HIP TOE_SECOND TOE_SECOND")]
    [InlineData("FOOT_ONE_ANKLE TOE_OTHER TOE_OTHER TOE_OTHER TOE_OTHER")]
    [InlineData("EYES_BOTH EYE_ONE")]
    [InlineData("EYES_BOTH VISION_COLOUR")]
    [InlineData("EYES_BOTH DIPLOPIA_NEAR")]
    [InlineData("HEARING_BOTH HEARING_ONE")]
    [InlineData("PINNA_BOTH PINNA_ONE")]
    [InlineData("LEG_SHORT_LT5 LEG_SHORT_GE75")]
    [InlineData("LEG_SHORT_5_75 LEG_SHORT_LT5")]
    [InlineData("PHYS_51_70 PHYS_10_25")]
    [InlineData("PHYS_26_50 PHYS_10_25")]
    [InlineData("MENTAL MENTAL")]
    public void Losses_of_more_than_a_person_has_contradict_each_other(string rows)
    {
        ImmutableArray<DisabilityLoss> losses = [.. rows.Split(' ').Select(DisabilityLoss.Anatomical)];

        Refused.With(DisabilityAssessment.On(Day, losses), $"BPJSTK-DIS-008 Losses[{losses.Length - 1}]");
    }

    [Theory]
    [InlineData("ARM_R_SHOULDER ARM_L_SHOULDER")]
    [InlineData("HAND_R_WRIST THUMB_L INDEX_L")]
    [InlineData("THUMB_R INDEX_R OTHER_FINGER_R OTHER_FINGER_R OTHER_FINGER_R_FIRST_PHALANX")]
    [InlineData("LEG_ONE_HIP FOOT_ONE_ANKLE")]
    [InlineData("LEG_ONE_HIP TOE_BIG TOE_SECOND TOE_OTHER TOE_OTHER TOE_OTHER")]
    [InlineData("LEG_ONE_HIP LEG_SHORT_LT5")]
    [InlineData("EYE_ONE DIPLOPIA_NEAR")]
    [InlineData("EYE_ONE VISION_COLOUR")]
    [InlineData("HEARING_ONE HEARING_ONE")]
    [InlineData("PINNA_ONE PINNA_ONE")]
    [InlineData("SCALP? MENTAL SMELL SEPTUM NOSE_ALA IMPOTENCE PHYS_10_25")]
    public void Losses_of_different_parts_stand_together(string rows) => Assert.True(DisabilityAssessment.On(
        Day, [.. rows.Split(' ').Select(row => row.EndsWith('?') ? DisabilityLoss.AtDoctorsFigure(row[..^1], Rate.FromPercent(10)) : DisabilityLoss.Anatomical(row))]).IsSuccess);

    [Fact]
    public void A_stiff_arm_may_have_lost_a_finger_but_a_lost_hand_has_no_stiff_one()
    {
        var half = Rate.FromPercent(50);

        Assert.True(Assess(DisabilityLoss.Functional("ARM_R_SHOULDER", half), DisabilityLoss.Anatomical("HAND_R_WRIST")).IsSuccess);
        Assert.Equal("BPJSTK-DIS-008", Assess(DisabilityLoss.Functional("THUMB_R", half), DisabilityLoss.Anatomical("HAND_R_WRIST")).Errors.Single().Code.Id);
        Assert.Equal("BPJSTK-DIS-008", Assess(DisabilityLoss.Anatomical("ARM_R_SHOULDER"), DisabilityLoss.Functional("ARM_R_SHOULDER", half)).Errors.Single().Code.Id);
        Assert.Equal("BPJSTK-DIS-008", Assess(DisabilityLoss.Anatomical("EYE_ONE"), DisabilityLoss.VisionEfficiency(half, half)).Errors.Single().Code.Id);
        Assert.Equal("BPJSTK-DIS-008", Assess(DisabilityLoss.ByTens("HEARING_DROP_BOTH", 20), DisabilityLoss.ByTens("HEARING_DROP_ONE", 20)).Errors.Single().Code.Id);
        Assert.Equal("BPJSTK-DIS-008", Assess(DisabilityLoss.ByTens("VISION_FIELD", 20), DisabilityLoss.Anatomical("EYES_BOTH")).Errors.Single().Code.Id);
    }

    [Fact]
    public void Every_fault_is_told_at_once_under_its_loss() => Refused.With(
        Pays(DisabilityLoss.Anatomical("TAIL"), DisabilityLoss.Anatomical("EYE_ONE"), DisabilityLoss.Functional("SCALP", Rate.Zero), DisabilityLoss.ByTens("SMELL", 20)),
        "BPJSTK-DIS-002 Consequence.Losses[0]",
        "BPJSTK-DIS-003 Consequence.Losses[2]",
        "BPJSTK-DIS-004 Consequence.Losses[2]",
        "BPJSTK-DIS-006 Consequence.Losses[3]");

    [Fact]
    public void A_partial_disability_needs_a_loss()
    {
        Refused.With(Pays(), "BPJSTK-DIS-001 Consequence.Losses");
        Refused.With(DisabilityAssessment.On(Day, default), "BPJSTK-DIS-001 Losses");
        Refused.With(DisabilityAssessment.On(new(2015, 6, 30), []), "BPJSTK-LAW-001 ");
        Assert.Empty(AccidentConsequence.PartialDisability(default).Losses);
    }

    [Fact]
    public void Missing_or_impossible_arguments_throw()
    {
        Assert.Throws<ArgumentException>("losses", () => DisabilityAssessment.On(Day, [null!]));
        Assert.Throws<ArgumentOutOfRangeException>("handedness", () => DisabilityAssessment.On(Day, [], (Handedness)2));
        Assert.Throws<ArgumentException>("losses", () => AccidentConsequence.PartialDisability([null!]));
        Assert.Throws<ArgumentException>("rowId", () => DisabilityLoss.Anatomical(" "));
    }

    private static Outcome<DisabilityAssessment> Assess(params ImmutableArray<DisabilityLoss> losses) => DisabilityAssessment.On(Day, losses);

    private static Outcome<BenefitStatement> Pays(params ImmutableArray<DisabilityLoss> losses) => Jkk(Day, AccidentConsequence.PartialDisability(losses));

    private static Outcome<BenefitStatement> Pays(Handedness handedness, params ImmutableArray<DisabilityLoss> losses) => Jkk(Day, AccidentConsequence.PartialDisability(losses, handedness));
}
