using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;
using static BpjsTk.Domain.Tests.Benefits.GivenAccident;
using Refused = BpjsTk.Domain.Tests.Participants.Refused;

namespace BpjsTk.Domain.Tests.Benefits;

/// <summary>The ranks of heirs of JKK, JKM and JHT, wills, and where the money goes when nobody is left.</summary>
public class HeirTests
{
    private static readonly LocalDate NotarialSince = new(2025, 2, 24);

    private static readonly HeirRelation[] InOrderOfRank =
        [HeirRelation.Spouse, HeirRelation.Child, HeirRelation.Parent, HeirRelation.Grandparent, HeirRelation.Grandchild, HeirRelation.Sibling, HeirRelation.ParentInLaw];

    [Theory]
    [InlineData(HeirRelation.Spouse, HeirRank.SpouseOrChildren, "Pasal 37(5)a", "Pasal 40(2)a", "Pasal 23(2)")]
    [InlineData(HeirRelation.Child, HeirRank.SpouseOrChildren, "Pasal 37(5)a", "Pasal 40(2)a", "Pasal 23(2)")]
    [InlineData(HeirRelation.Parent, HeirRank.BloodRelatives, "Pasal 37(5)b1", "Pasal 40(2)b1", "Pasal 23(3)a")]
    [InlineData(HeirRelation.Grandparent, HeirRank.BloodRelatives, "Pasal 37(5)b1", "Pasal 40(2)b1", "Pasal 23(3)a")]
    [InlineData(HeirRelation.Grandchild, HeirRank.BloodRelatives, "Pasal 37(5)b1", "Pasal 40(2)b1", "Pasal 23(3)a")]
    [InlineData(HeirRelation.Sibling, HeirRank.Siblings, "Pasal 37(5)b2", "Pasal 40(2)b2", "Pasal 23(3)b")]
    [InlineData(HeirRelation.ParentInLaw, HeirRank.ParentsInLaw, "Pasal 37(5)b3", "Pasal 40(2)b3", "Pasal 23(3)c")]
    public void A_relation_has_its_rank_before_all_that_follow(HeirRelation relation, HeirRank rank, string jkk, string jkm, string jht)
    {
        var everyoneFrom = InOrderOfRank.SkipWhile(one => one != relation).Select((one, i) => Of(one, $"{one}{i}")).Reverse().ToImmutableArray();
        foreach (var (program, article) in new[] { (SocialProgram.Jkk, $"PP 44/2015 {jkk}"), (SocialProgram.Jkm, $"PP 44/2015 {jkm}"), (SocialProgram.Jht, $"PP 46/2015 {jht}") })
        {
            var decision = Decide(program, Since, everyoneFrom, Notarial());

            Assert.Equal((rank, article, Confidence.Confirmed, program), (decision.Rank, decision.Citation.ToString(), decision.Confidence, decision.Program));
            Assert.Contains($"{relation}0", decision.Members);
            Assert.Equal(everyoneFrom.Length - decision.Members.Length + 1, decision.NotEntitled.Length);
            Assert.Equal("will: no heir of a rank before is left", decision.NotEntitled[^1].Requirement.English);
            Assert.Equal("wasiat: tidak ada ahli waris urutan sebelumnya", decision.NotEntitled[^1].Requirement.Indonesian);
            Assert.Equal(BenefitPayee.Heirs, decision.PayeeOf(BenefitKind.Funeral));
            Assert.Equal(BenefitPayee.Child, decision.PayeeOf(BenefitKind.Scholarship));
        }
    }

    [Fact]
    public void Members_of_one_rank_stand_together_and_the_rest_is_named_with_the_reason()
    {
        var decision = Decide(SocialProgram.Jkm, Since, [Of(HeirRelation.Sibling, "brother"), Of(HeirRelation.Parent, "mother"), Of(HeirRelation.Grandchild, "grandchild")]);

        Assert.Equal(["mother", "grandchild"], decision.Members.ToArray());
        Assert.Equal("brother: no heir of a rank before is left: not met [PP 44/2015 Pasal 40(2)b1]", decision.NotEntitled.Single().ToText(Language.English));
        Assert.Equal("brother: tidak ada ahli waris urutan sebelumnya", decision.NotEntitled.Single().Requirement.Indonesian);
    }

    [Theory]
    [InlineData(SocialProgram.Jkk, "PP 44/2015 Pasal 37(5)b4")]
    [InlineData(SocialProgram.Jkm, "PP 44/2015 Pasal 40(2)b4")]
    [InlineData(SocialProgram.Jht, "PP 46/2015 Pasal 23(3)d")]
    public void Whoever_is_named_in_the_will_follows_when_no_relative_is_left(SocialProgram program, string article)
    {
        var decision = Decide(program, NotarialSince, [], Notarial());

        Assert.Equal((HeirRank.NamedInWill, article, Confidence.Inferred), (decision.Rank, decision.Citation.ToString(), decision.Confidence));
        Assert.Equal(["friend", "foundation"], decision.Members.ToArray());
        Assert.Empty(decision.NotEntitled);
        Assert.Equal(Confidence.Confirmed, Decide(program, NotarialSince.PlusDays(-1), [], Notarial()).Confidence);
    }

    [Fact]
    public void A_private_will_counts_until_february_2025_and_not_since()
    {
        var will = Will.Create(WillForm.PrivateWriting, "friend").Value;
        var before = Decide(SocialProgram.Jkm, NotarialSince.PlusDays(-1), [], will);
        var since = Decide(SocialProgram.Jkm, NotarialSince, [], will);

        Assert.Equal((HeirRank.NamedInWill, HeirRank.Nobody), (before.Rank, since.Rank));
        Assert.Empty(since.Members);
        Assert.Equal("the will must be a notarial deed: not met [Permenaker 1/2025 Pasal 79]", since.NotEntitled.Single().ToText(Language.English));
        Assert.Equal("wasiat berupa akta notaris", since.NotEntitled.Single().Requirement.Indonesian);
        Assert.Equal(Confidence.Inferred, since.Confidence);
    }

    [Fact]
    public void Of_jkk_and_jkm_without_heirs_the_funeral_goes_to_who_arranged_it_and_the_rest_to_the_fund()
    {
        foreach (var (program, article) in new[] { (SocialProgram.Jkk, "PP 44/2015 Pasal 37(5)b5"), (SocialProgram.Jkm, "PP 44/2015 Pasal 40(2)b5") })
        {
            var decision = Decide(program, Since, default);

            Assert.Equal((HeirRank.Nobody, article, Confidence.Confirmed), (decision.Rank, decision.Citation.ToString(), decision.Confidence));
            Assert.Equal(
                (BenefitPayee.FuneralArranger, BenefitPayee.SocialSecurityFund, BenefitPayee.SocialSecurityFund),
                (decision.PayeeOf(BenefitKind.Funeral), decision.PayeeOf(BenefitKind.DeathLumpSum), decision.PayeeOf(BenefitKind.Periodic)));
        }
    }

    [Fact]
    public void Of_jht_without_heirs_all_goes_to_the_probate_office()
    {
        var decision = Decide(SocialProgram.Jht, Since, []);

        Assert.Equal((HeirRank.Nobody, "PP 46/2015 Pasal 23(4)"), (decision.Rank, decision.Citation.ToString()));
        Assert.Equal(BenefitPayee.ProbateOffice, decision.PayeeOf(BenefitKind.JhtBalance));
        Assert.Equal(BenefitPayee.ProbateOffice, decision.PayeeOf(BenefitKind.Funeral));
    }

    [Fact]
    public void Who_is_outside_the_ranks_or_has_no_name_is_refused()
    {
        Refused.With(Heir.Create(HeirRelation.Other, " "), "BPJSTK-HEI-001 Relation", "BPJSTK-HEI-002 Name");
        Assert.Equal("An heir outside the ranks of the law needs a court's determination. [Permenaker 1/2025 Pasal 79]", Heir.Create(HeirRelation.Other, "aunt").Errors.Single().ToText(Language.English));
        Refused.With(Will.Create(WillForm.NotarialDeed), "BPJSTK-HEI-002 Named");
        Refused.With(Will.Create(WillForm.NotarialDeed, "friend", ""), "BPJSTK-HEI-002 Named");
        Assert.Equal("mother", Of(HeirRelation.Parent, " mother ").Name);
        Assert.Equal(["friend"], Will.Create(WillForm.PrivateWriting, " friend ").Value.Named.ToArray());
    }

    [Fact]
    public void What_does_not_exist_throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("relation", () => Heir.Create((HeirRelation)8, "x"));
        Assert.Throws<ArgumentOutOfRangeException>("form", () => Will.Create((WillForm)2, "x"));
        Assert.Throws<ArgumentOutOfRangeException>("program", () => HeirRules.On(SocialProgram.Jp, Since));
        Assert.Throws<ArgumentOutOfRangeException>("program", () => HeirRules.On(SocialProgram.Jkp, Since));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => Decide(SocialProgram.Jkm, Since, []).PayeeOf((BenefitKind)999));
        Assert.Equal("BPJSTK-LAW-001", HeirRules.On(SocialProgram.Jkm, new(2015, 6, 30)).Errors.Single().Code.Id);
        Assert.Equal(SocialProgram.Jkk, HeirRules.On(SocialProgram.Jkk, Since).Value.Program);
    }

    private static Heir Of(HeirRelation relation, string name) => Heir.Create(relation, name).Value;

    private static Will Notarial() => Will.Create(WillForm.NotarialDeed, "friend", "foundation").Value;

    private static HeirDecision Decide(SocialProgram program, LocalDate day, ImmutableArray<Heir> heirs, Will? will = null) => HeirRules.On(program, day).Value.Decide(heirs, will);
}
