using System.Collections.Immutable;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Tests.Participants;

public class SelfEmployedTests
{
    private static readonly Rupiah Income = Rupiah.FromRupiah(1_500_000);

    [Fact]
    public void A_self_employed_participant_keeps_what_was_given()
    {
        var participant = Create(SelfEmployedKind.Other, Income, ProgramBundle.JkkJkmJht, "Petani", "Pedagang").Value;

        Assert.Equal(SelfEmployedKind.Other, participant.Kind);
        Assert.Equal(Income, participant.DeclaredIncome);
        Assert.Equal(ProgramBundle.JkkJkmJht, participant.Programs);
        Assert.Equal(["Petani", "Pedagang"], participant.Occupations.AsEnumerable());
    }

    [Theory]
    [InlineData(SelfEmployedKind.Independent)]
    [InlineData(SelfEmployedKind.Other)]
    public void The_self_employed_have_jkk_and_jkm_and_may_have_jht(SelfEmployedKind kind) => Assert.Equal(["JKK+JKM", "JKK+JKM+JHT"], Accepted(kind));

    [Fact]
    public void Self_employed_employers_have_jkk_jkm_and_jht() => Assert.Equal(["JKK+JKM+JHT"], Accepted(SelfEmployedKind.Employer));

    [Fact]
    public void Jp_and_jkp_are_closed_to_the_self_employed() => Refused.Saying(
        Create(SelfEmployedKind.Independent, Income, Facts.Bundle("JKK+JKM+JHT+JP"), "Petani"),
        "BPJSTK-BND-003 Programs",
        "JP tertutup bagi bukan penerima upah (BPU). [Perpres 109/2013 Pasal 6]",
        "JP is closed to self-employed (BPU). [Perpres 109/2013 Pasal 6]");

    [Fact]
    public void An_income_may_be_zero_and_not_negative()
    {
        Assert.True(Create(SelfEmployedKind.Independent, Rupiah.Zero, ProgramBundle.JkkJkm, "Petani").IsSuccess);
        Refused.Saying(
            Create(SelfEmployedKind.Independent, Rupiah.FromSen(-1), ProgramBundle.JkkJkm, "Petani"),
            "BPJSTK-BPU-001 DeclaredIncome",
            "Penghasilan -Rp0,01 tidak boleh negatif.",
            "The income -IDR 0.01 may not be negative.");
    }

    [Fact]
    public void One_or_two_occupations_are_named()
    {
        Assert.Equal(2, SelfEmployed.MostOccupations);
        Assert.True(Create(SelfEmployedKind.Independent, Income, ProgramBundle.JkkJkm, "Petani").IsSuccess);
        Assert.True(Create(SelfEmployedKind.Independent, Income, ProgramBundle.JkkJkm, "Petani", "Pedagang").IsSuccess);
        Refused.Saying(
            Create(SelfEmployedKind.Independent, Income, ProgramBundle.JkkJkm, "Petani", "Pedagang", "Nelayan"),
            "BPJSTK-BPU-002 Occupations",
            "Disebutkan 3 pekerjaan; peserta mencantumkan 1 sampai 2. [PP 44/2015 Pasal 11(2)]",
            "3 occupations are named; a participant names 1 to 2. [PP 44/2015 Pasal 11(2)]");
        Refused.With(Create(SelfEmployedKind.Independent, Income, ProgramBundle.JkkJkm, "Petani", "petani "), "BPJSTK-BPU-005 Occupations[1]");
        Refused.With(Create(SelfEmployedKind.Independent, Income, ProgramBundle.JkkJkm), "BPJSTK-BPU-002 Occupations");
        Refused.With(SelfEmployed.Create(SelfEmployedKind.Independent, Income, ProgramBundle.JkkJkm, default, Facts.Law("2025-03")), "BPJSTK-BPU-002 Occupations");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void An_empty_occupation_is_refused_by_its_place(string? empty)
    {
        var outcome = SelfEmployed.Create(SelfEmployedKind.Independent, Income, ProgramBundle.JkkJkm, ["Petani", empty!], Facts.Law("2025-03"));

        Refused.Saying(outcome, "BPJSTK-BPU-003 Occupations[1]", "Pekerjaan tidak boleh kosong.", "An occupation may not be empty.");
    }

    [Fact]
    public void All_faults_of_the_self_employed_are_told_at_once() => Refused.With(
        Create(SelfEmployedKind.Employer, Rupiah.FromSen(-1), Facts.Bundle("JKK+JKP"), "", "Petani", ""),
        "BPJSTK-BPU-001 DeclaredIncome",
        "BPJSTK-BPU-002 Occupations",
        "BPJSTK-BPU-003 Occupations[0]",
        "BPJSTK-BPU-003 Occupations[2]",
        "BPJSTK-BND-002 Programs",
        "BPJSTK-BND-002 Programs",
        "BPJSTK-BND-003 Programs");

    [Fact]
    public void The_self_employed_need_the_law_of_a_month()
    {
        Refused.With(SelfEmployed.Create(SelfEmployedKind.Independent, Income, ProgramBundle.JkkJkm, ["Petani"], Facts.Law("2015-06")), "BPJSTK-LAW-001 ");
        Assert.Throws<ArgumentNullException>("law", () => SelfEmployed.Create(SelfEmployedKind.Independent, Income, ProgramBundle.JkkJkm, ["Petani"], null!));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => Create((SelfEmployedKind)3, Income, ProgramBundle.JkkJkm, "Petani"));
    }

    private static Outcome<SelfEmployed> Create(SelfEmployedKind kind, Rupiah income, ProgramBundle programs, params ImmutableArray<string> occupations) =>
        SelfEmployed.Create(kind, income, programs, occupations, Facts.Law("2025-03"));

    private static string[] Accepted(SelfEmployedKind kind) =>
        [.. Facts.Bundles.Where(bundle => Create(kind, Income, bundle, "Petani").IsSuccess).Select(bundle => bundle.ToString()).Order(StringComparer.Ordinal)];
}
