using BpjsTk.Domain;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BenefitSimulator;

/// <summary>A part of a payment that falls into a year.</summary>
internal sealed record Part(int Year, Rupiah Amount);

/// <summary>Something that is paid: when, what, how much each time, the library's whole line, and what of it falls into which year.</summary>
internal sealed record Entry(string When, SocialProgram Program, Rupiah Amount, BilingualText Text, IReadOnlyList<Part> Parts)
{
    internal static Entry Once(LocalDate on, SocialProgram program, Rupiah amount, BilingualText text) =>
        new(Texts.Day(on), program, amount, text, [new(on.Year, amount)]);
}

/// <summary>What one program says to one event: what it pays, what it does not and why, and what the library refused to answer.</summary>
internal sealed record Section(LocalDate? On, BilingualText Event, SocialProgram Program)
{
    internal List<Entry> Paid { get; } = [];

    internal List<BilingualText> NotGranted { get; } = [];

    internal List<Fault> Refused { get; } = [];

    /// <summary>Gets how an amount came about that a line takes as given, such as the balance of JHT.</summary>
    internal List<BilingualText> Explained { get; } = [];
}
