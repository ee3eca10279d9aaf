using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>Where a claim of JHT can be filed: in the mobile app up to a limit of the balance, and online or in a branch whatever it is.</summary>
public static class JhtChannels
{
    /// <summary>Returns the channels that are open to a claim.</summary>
    /// <param name="balance">The balance, and not what is paid out, rupiah.</param>
    /// <param name="filedOn">The day of filing.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The channels, or <c>BPJSTK-JHT-016</c> for a balance that is not above zero, <c>BPJSTK-LAW-001</c> before the limit of the app is known.</returns>
    public static Outcome<ImmutableArray<JhtChannel>> For(Rupiah balance, LocalDate filedOn, LawBook? book = null) => balance.Sen <= 0
        ? Outcome.Failure<ImmutableArray<JhtChannel>>(DomainError.Of(
            ErrorCatalog.JhtAmountNotPositive, "Balance", Citation.FromText("PP 46/2015 Pasal 22(2)"), new ErrorArgument("amount", balance)))
        : (book ?? LawBook.Default).TimelineOf(LawParameters.JhtAppBalanceLimit).At(filedOn).Select(limit => balance <= limit.Value
            ? ImmutableArray.Create(JhtChannel.MobileApp, JhtChannel.OnlineService, JhtChannel.Branch)
            : [JhtChannel.OnlineService, JhtChannel.Branch]);
}
