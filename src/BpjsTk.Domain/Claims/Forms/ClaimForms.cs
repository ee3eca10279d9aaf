using BpjsTk.Domain.Guards;

namespace BpjsTk.Domain.Claims;

/// <summary>Reads claims that were handed in as forms. Every fault is told at once; <see cref="ClaimFormValidator"/> tells the same faults to FluentValidation.</summary>
public static class ClaimForms
{
    /// <summary>Reads a form.</summary>
    /// <param name="form">The form.</param>
    /// <returns>
    /// What was filed, or every fault with its field: <c>BPJSTK-FRM</c> for fields that are missing or hold no day, time or known word, <c>BPJSTK-KPJ</c> and <c>BPJSTK-AMT</c> for number and balance,
    /// <c>BPJSTK-CLM-034</c> for a field that the program does not have, <c>-035</c> for a minor who is no child, <c>BPJSTK-JHT-016</c> for a balance that is not above zero.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is <see langword="null"/>.</exception>
    public static Outcome<ClaimSubmission> Read(ClaimForm form) => ClaimReading.Read(Guard.Against.Null(form)).Result;
}
