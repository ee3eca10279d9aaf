using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>The ranks of heirs of JKK, JKM and JHT on the day of death: PP 44/2015 Pasal 37(5), 40(2), PP 46/2015 Pasal 23.</summary>
[DebuggerDisplay("{Program}")]
public sealed class HeirRules
{
    private static readonly (HeirRank Rank, HeirRelation[] Relations)[] Ranks =
    [
        (HeirRank.SpouseOrChildren, [HeirRelation.Spouse, HeirRelation.Child]),
        (HeirRank.BloodRelatives, [HeirRelation.Parent, HeirRelation.Grandparent, HeirRelation.Grandchild]),
        (HeirRank.Siblings, [HeirRelation.Sibling]),
        (HeirRank.ParentsInLaw, [HeirRelation.ParentInLaw]),
    ];

    private readonly Ruling<bool> notarial;

    private HeirRules(SocialProgram program, Ruling<bool> notarial)
    {
        this.Program = program;
        this.notarial = notarial;
    }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Returns the ranks of a program on a day.</summary>
    /// <param name="program">JKK, JKM or JHT; JP has beneficiaries of its own, and JKP ends with death.</param>
    /// <param name="diedOn">The day of death.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The ranks, or <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is none of these.</exception>
    public static Outcome<HeirRules> On(SocialProgram program, LocalDate diedOn, LawBook? book = null) => program is SocialProgram.Jkk or SocialProgram.Jkm or SocialProgram.Jht
        ? (book ?? LawBook.Default).TimelineOf(LawParameters.HeirWillNotarial).At(diedOn).Select(ruling => new HeirRules(program, ruling))
        : throw new ArgumentOutOfRangeException(nameof(program), program, "Heirs are those of JKK, JKM and JHT.");

    /// <summary>Decides which rank is entitled.</summary>
    /// <param name="heirs">Who was alive when the participant died.</param>
    /// <param name="will">The will; <see langword="null"/> when there is none.</param>
    /// <returns>The rank and its members, and who was considered and is not entitled.</returns>
    public HeirDecision Decide(ImmutableArray<Heir> heirs, Will? will = null)
    {
        var alive = heirs.IsDefault ? [] : heirs;
        foreach (var (rank, relations) in Ranks)
        {
            if (alive.Any(heir => relations.Contains(heir.Relation)))
            {
                return this.Entitled(rank, alive, [.. alive.Where(heir => relations.Contains(heir.Relation)).Select(heir => heir.Name)], will);
            }
        }

        return will is not null && this.Counts(will) ? this.Entitled(HeirRank.NamedInWill, alive, will.Named, null) : this.Entitled(HeirRank.Nobody, alive, [], will);
    }

    private bool Counts(Will will) => !this.notarial.Value || will.Form == WillForm.NotarialDeed;

    private HeirDecision Entitled(HeirRank rank, ImmutableArray<Heir> alive, ImmutableArray<string> members, Will? passedWill)
    {
        var citation = this.Rule(rank);
        var condition = ImmutableArray.CreateBuilder<Condition>();
        foreach (var heir in alive.Where(heir => RankOf(heir.Relation) > rank))
        {
            condition.Add(new(new($"{heir.Name}: tidak ada ahli waris urutan sebelumnya", $"{heir.Name}: no heir of a rank before is left"), false, citation));
        }

        // Where a rank before it is entitled, the will does not come to its turn; in the last place only its form can be in the way.
        if (passedWill is not null)
        {
            condition.Add(this.Counts(passedWill)
                ? new(new("wasiat: tidak ada ahli waris urutan sebelumnya", "will: no heir of a rank before is left"), false, citation)
                : new(new("wasiat berupa akta notaris", "the will must be a notarial deed"), false, this.notarial.Citations[0]));
        }

        // That a will must be notarial is the reading only where a will decides.
        var readsWill = rank is HeirRank.NamedInWill or HeirRank.Nobody && (passedWill is not null || rank == HeirRank.NamedInWill);
        return new(this.Program, rank, members, citation, readsWill ? this.notarial.Confidence : Confidence.Confirmed, condition.ToImmutable());
    }

    private Citation Rule(HeirRank rank) => Citation.FromText((this.Program, rank) switch
    {
        (SocialProgram.Jht, HeirRank.SpouseOrChildren) => "PP 46/2015 Pasal 23(2)",
        (SocialProgram.Jht, HeirRank.Nobody) => "PP 46/2015 Pasal 23(4)",
        (SocialProgram.Jht, _) => $"PP 46/2015 Pasal 23(3){"abcd"[(int)rank - 1]}",
        (_, HeirRank.SpouseOrChildren) => $"PP 44/2015 {this.Article}a",
        _ => $"PP 44/2015 {this.Article}b{(int)rank}",
    });

    private string Article => this.Program == SocialProgram.Jkk ? "Pasal 37(5)" : "Pasal 40(2)";

    private static HeirRank RankOf(HeirRelation relation) => Array.Find(Ranks, rank => rank.Relations.Contains(relation)).Rank;
}
