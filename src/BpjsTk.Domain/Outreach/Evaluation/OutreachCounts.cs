using System.Diagnostics;

namespace BpjsTk.Domain.Outreach;

/// <summary>What cadres did in a time: participants new, kept, lapsed and returned, and the contributions received from them.</summary>
[DebuggerDisplay("new {New}, kept {Kept}, lapsed {Lapsed}, returned {Returned}, {Contributions}")]
public readonly record struct OutreachCounts
{
    internal OutreachCounts(int added, int kept, int lapsed, int returned, Rupiah contributions)
    {
        this.New = added;
        this.Kept = kept;
        this.Lapsed = lapsed;
        this.Returned = returned;
        this.Contributions = contributions;
    }

    /// <summary>Gets the participants acquired (baru).</summary>
    public int New { get; }

    /// <summary>Gets the participants of the month before who paid for this one within it (bertahan).</summary>
    public int Kept { get; }

    /// <summary>Gets the participants of the month before who did not (gugur); they lapse on the last day.</summary>
    public int Lapsed { get; }

    /// <summary>Gets the participants who had lapsed before and paid for this month within it (kembali).</summary>
    public int Returned { get; }

    /// <summary>Gets the contributions received, for whatever month.</summary>
    public Rupiah Contributions { get; }

    /// <summary>Gets the participants at the end of the month: new, kept and returned.</summary>
    public int Active => this.New + this.Kept + this.Returned;

    /// <summary>Gets a value indicating whether nobody was acquired and nothing was received (tidak aktif).</summary>
    public bool IsIdle => this.New == 0 && this.Contributions == Rupiah.Zero;

    /// <summary>Adds counts.</summary>
    /// <param name="left">Some counts.</param>
    /// <param name="right">Other counts.</param>
    /// <returns>The sum of each.</returns>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public static OutreachCounts operator +(OutreachCounts left, OutreachCounts right) => new(
        checked(left.New + right.New),
        checked(left.Kept + right.Kept),
        checked(left.Lapsed + right.Lapsed),
        checked(left.Returned + right.Returned),
        left.Contributions + right.Contributions);

    /// <summary>Takes counts from others: what changed, which may be below zero.</summary>
    /// <param name="left">The later counts.</param>
    /// <param name="right">The earlier ones.</param>
    /// <returns>The difference of each.</returns>
    public static OutreachCounts operator -(OutreachCounts left, OutreachCounts right) => new(
        left.New - right.New, left.Kept - right.Kept, left.Lapsed - right.Lapsed, left.Returned - right.Returned, left.Contributions - right.Contributions);

    /// <summary>Adds counts.</summary>
    /// <param name="left">Some counts.</param>
    /// <param name="right">Other counts.</param>
    /// <returns>The sum of each.</returns>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public static OutreachCounts Add(OutreachCounts left, OutreachCounts right) => left + right;

    /// <summary>Takes counts from others.</summary>
    /// <param name="left">The later counts.</param>
    /// <param name="right">The earlier ones.</param>
    /// <returns>The difference of each.</returns>
    public static OutreachCounts Subtract(OutreachCounts left, OutreachCounts right) => left - right;

    /// <summary>Writes the counts for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string ToText(Language language) => EvaluationPhrases.Counts(this).In(language);

    /// <summary>Returns the counts in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => this.ToText(Language.English);
}
