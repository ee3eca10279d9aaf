using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>A statement of one program as it grows: what is granted, what is not, and what both stand on.</summary>
internal sealed class BenefitDraft(SocialProgram program, LocalDate eventOn, LawBook book, PolicySet policies)
{
    private readonly ImmutableArray<BenefitLine>.Builder lines = ImmutableArray.CreateBuilder<BenefitLine>();

    private readonly ImmutableArray<BenefitDenial>.Builder denials = ImmutableArray.CreateBuilder<BenefitDenial>();

    internal SocialProgram Program => program;

    internal LocalDate EventOn => eventOn;

    internal LawBook Book => book;

    internal PolicySet Policies => policies;

    internal void Grant(BenefitKind kind, BilingualText formula, ExactRupiah exact, BenefitSources sources, BilingualText? detail = null) =>
        this.lines.Add(new(program, kind, Named(kind, detail), formula, exact, policies.Rounding, sources));

    /// <summary>Grants a fixed amount of the law.</summary>
    internal void Grant(BenefitKind kind, Ruling<Rupiah> amount) =>
        this.Grant(kind, BenefitPhrases.Formula(language => BenefitPhrases.Money(amount.Value, language)), ExactRupiah.From(amount.Value), BenefitSources.Of(amount));

    /// <summary>Grants an amount a month for a number of months, paid at once.</summary>
    internal void GrantMonths(BenefitKind kind, Ruling<Rupiah> amount, Ruling<int> months) => this.Grant(
        kind,
        BenefitPhrases.Formula(language => $"{months.Value} x {BenefitPhrases.Money(amount.Value, language)}"),
        ExactRupiah.From(amount.Value).Times(months.Value),
        BenefitSources.Of(amount).And(months));

    internal void Deny(BenefitKind kind, params ImmutableArray<Condition> conditions) => this.denials.Add(new(program, kind, conditions));

    internal BenefitStatement ToStatement() => new(eventOn, book, policies, this.lines.ToImmutable(), this.denials.ToImmutable());

    private static BilingualText Named(BenefitKind kind, BilingualText? detail)
    {
        var name = BenefitNames.Of(kind);
        return detail is { } more ? new($"{name.Indonesian}, {more.Indonesian}", $"{name.English}, {more.English}") : name;
    }
}
