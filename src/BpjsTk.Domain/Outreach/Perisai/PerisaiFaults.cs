using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>The refusals of Perisai.</summary>
internal static class PerisaiFaults
{
    internal static DomainError EmployerTooLarge => DomainError.Of(ErrorCatalog.PerisaiEmployerTooLarge, "Employer", PerisaiPhrases.FirstScheme);

    internal static DomainError Programs(ProgramBundle programs) => DomainError.Of(ErrorCatalog.PerisaiProgramsBad, "Programs", new ErrorArgument("programs", programs));

    internal static DomainError NotPositive(Rupiah amount) => DomainError.Of(ErrorCatalog.PerisaiReceiptNotPositive, "Amount", new ErrorArgument("amount", amount));

    internal static DomainError BeforeAcquisition(YearMonth month, YearMonth acquired) => DomainError.Of(
        ErrorCatalog.PerisaiBeforeAcquisition, "ContributionMonth", new ErrorArgument("month", month), new ErrorArgument("acquired", acquired));

    internal static DomainError OtherMonth(string member, YearMonth acquired, YearMonth month) => DomainError.Of(
        ErrorCatalog.PerisaiOtherMonth, member, new ErrorArgument("acquired", acquired), new ErrorArgument("month", month));

    // The number is masked by its own text.
    internal static DomainError Twice(string member, Nik nik) => DomainError.Of(ErrorCatalog.PerisaiTwice, member, new ErrorArgument("nik", nik));

    internal static DomainError Differs(string member, Nik nik) => DomainError.Of(ErrorCatalog.PerisaiDiffers, member, new ErrorArgument("nik", nik));

    internal static IEnumerable<DomainError> Share(Rate? share, string member) => share is { } given && (given < Rate.Zero || given > Rate.Whole)
        ? [DomainError.Of(ErrorCatalog.PerisaiShareBad, member, new ErrorArgument("share", given))]
        : [];

    internal static DomainError TermUnknown(string member, BilingualText what) => DomainError.Of(ErrorCatalog.PerisaiTermUnknown, member, new ErrorArgument("what", what));

    internal static DomainError OutOfScope(string member) => DomainError.Of(ErrorCatalog.PerisaiOutOfScope, member, PerisaiPhrases.SecondScheme);
}
