using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>
/// What the default of each public struct means. It is either a good value or one that can be seen and that throws on use; a new struct
/// without an entry fails.
/// </summary>
public class DefaultValueTests
{
    private static readonly Dictionary<Type, Action> Meanings = new()
    {
        [typeof(BilledAmounts)] = () => IsGood<BilledAmounts>(amounts => amounts.Total.IsZero && amounts.Jkk.IsZero && amounts.JpWorker.IsZero),
        [typeof(ConstructionStatement)] = () => IsGood<ConstructionStatement>(statement => statement.Jkk.IsZero && statement.Jkm.IsZero && statement.Total.IsZero),
        [typeof(ContributionColumns)] = ColumnsHaveNoRows,
        [typeof(ContributionStatement)] = () => IsGood<ContributionStatement>(statement =>
            statement is { Law: null, UsesSuppliedLaw: false, IsProvisional: false } && statement.Programs == ProgramBundle.None && statement.Total.IsZero && statement.FundShares.Value.Jkp.IsZero),
        [typeof(ErrorArgument)] = () => IsGood<ErrorArgument>(argument => argument.Name.Length == 0 && argument.ToText(Language.English).Length == 0),
        [typeof(ExactRupiah)] = () => IsGood<ExactRupiah>(amount => amount == ExactRupiah.Zero && amount.Round(Rounding.HalfUpToSen).IsZero),
        [typeof(FamilyCardNumber)] = IsSeenAndThrowsInFull<FamilyCardNumber>,
        [typeof(FundShares)] = () => IsGood<FundShares>(shares => shares == new FundShares(Rupiah.Zero, Rupiah.Zero, Rupiah.Zero, Rupiah.Zero, Rupiah.Zero, Rupiah.Zero, Rupiah.Zero) && shares.Jkp.IsZero),
        [typeof(Kpj)] = IsSeenAndThrowsInFull<Kpj>,
        [typeof(MigrantStatement)] = () => IsGood<MigrantStatement>(statement => statement.Total.IsZero && statement.JhtMonthly.IsZero),
        [typeof(Nik)] = IsSeenAndThrowsInFull<Nik>,
        [typeof(Nitku)] = IsSeenAndThrowsInFull<Nitku>,
        [typeof(Npp)] = IsSeenAndThrowsInFull<Npp>,
        [typeof(Npwp)] = IsSeenAndThrowsInFull<Npwp>,
        [typeof(Outcome<>)] = () => IsSeenAndThrows<Outcome<int>, OutcomeException>(outcome => !outcome.IsSuccess, outcome => outcome.Value),
        [typeof(OutreachCounts)] = () => IsGood<OutreachCounts>(counts => counts is { IsIdle: true, Active: 0, Lapsed: 0 } && counts.Contributions.IsZero),
        [typeof(PassportNumber)] = IsSeenAndThrowsInFull<PassportNumber>,
        [typeof(ProgramBundle)] = () => IsGood<ProgramBundle>(bundle => bundle == ProgramBundle.None && bundle.Count == 0),
        [typeof(Rate)] = () => IsGood<Rate>(rate => rate == Rate.Zero && rate.PartsPerMillion == 0),
        [typeof(Rupiah)] = () => IsGood<Rupiah>(amount => amount == Rupiah.Zero && amount.Sen == 0),
        [typeof(SelfEmployedStatement)] = () => IsGood<SelfEmployedStatement>(statement => statement.Total.IsZero && statement.Jht.IsZero && statement.Band is null),
    };

    public static TheoryData<Type> Types => Library.TheoryOf(Meanings.Keys);

    [Fact]
    public void The_meaning_of_every_default_is_decided() => Offenders.None(Library.PublicStructs.Except(Meanings.Keys));

    [Fact]
    public void No_meaning_is_left_of_a_type_that_is_gone() => Offenders.None(Meanings.Keys.Except(Library.PublicStructs));

    [Theory]
    [MemberData(nameof(Types))]
    public void The_default_means_what_was_decided(Type type) => Meanings[type]();

    private static void IsGood<T>(Func<T, bool> isGood)
        where T : struct
    {
        Assert.True(isGood(default));
        Assert.NotNull(default(T).ToString());
        Assert.Equal(default, default(T));
    }

    // Columns hold spans and so can't be boxed or given to a generic method.
    private static void ColumnsHaveNoRows()
    {
        ContributionColumns columns = default;

        Assert.Equal(0, columns.Rows);
        Assert.True(columns.Jkk.IsEmpty && columns.Jkm.IsEmpty && columns.JhtEmployer.IsEmpty && columns.JhtWorker.IsEmpty && columns.JpEmployer.IsEmpty && columns.JpWorker.IsEmpty);
        Assert.True(columns.JkpGovernment.IsEmpty && columns.JkpFromJkk.IsEmpty && columns.JkpFromJkm.IsEmpty && columns.JpEmployerDeferred.IsEmpty && columns.JpWorkerDeferred.IsEmpty);
    }

    private static void IsSeenAndThrowsInFull<T>()
        where T : struct, IIdentifier<T> =>
        IsSeenAndThrows<T, InvalidOperationException>(none => none.IsDefault && none.ToString("M", null) is "(none)", none => none.ToString("F", null));

    private static void IsSeenAndThrows<T, TException>(Func<T, bool> isSeen, Func<T, object?> use)
        where T : struct
        where TException : InvalidOperationException
    {
        Assert.True(isSeen(default));
        Assert.Throws<TException>(() => use(default));
    }
}
