using System.Collections.Immutable;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.CaseRunner;

/// <summary>Matches the name a case gives a refusal with the library's codes: their own name or identity, or another name of the same refusal.</summary>
internal static class ErrorNames
{
    private static readonly (string[] Names, ErrorCode[] Codes)[] Aliases =
    [
        (["WageNegative", "WageBelowZero"], [ErrorCatalog.NegativeWage]),
        (["WageZero", "NoWage", "WageNotPositive", "NonPositiveWage", "InvalidWage"], [ErrorCatalog.ZeroWage, ErrorCatalog.NegativeWage, ErrorCatalog.JkpWageNotPositive, ErrorCatalog.JhtWageNotPositive, ErrorCatalog.JpWageNotPositive]),
        (["WageTooFine", "AmountNotWholeSen", "TooManyDecimals", "WageNotWholeSen"], [ErrorCatalog.AmountTooFine]),
        (["InvalidAmount", "AmountInvalid", "NotAnAmount"], [ErrorCatalog.AmountForm, ErrorCatalog.AmountEmpty, ErrorCatalog.AmountSeparator]),
        (["MonthBeforeLaw", "BeforeFirstLaw", "BeforeLaw", "MonthBeforeFirstLaw", "MonthTooEarly", "BeforeJuly2015", "NoLawKnown", "NoLawForMonth", "MonthBeforeJuly2015", "BeforeFirstRow", "LawUnknown"], [ErrorCatalog.LawBeforeFirst]),
        (["LawHasEnded", "AfterEnd"], [ErrorCatalog.LawEnded]),
        (["NotYetPublished", "CapNotPublished", "JpCapNotPublished", "JpCapNotYetPublished", "WageCapNotPublished", "UnpublishedCap", "NotPublished", "LawNotYetPublished", "MonthNotPublished"], [ErrorCatalog.LawNotPublished]),
        (["UnknownRiskClass", "InvalidRiskClass", "RiskClassInvalid", "NoSuchRiskClass"], [ErrorCatalog.RiskClassUnknown]),
        (["BundleNotAllowed", "ProgramNotAllowed", "BundleInvalid", "InvalidBundle", "ProgramClosed", "BundleNotAllowedForSegment"], [ErrorCatalog.BundleClosed, ErrorCatalog.BundleMandatoryMissing, ErrorCatalog.BundleJpWithoutJht, ErrorCatalog.BundleJkpChosen, ErrorCatalog.BundleJkpWithoutJht]),
        (["MandatoryProgramMissing"], [ErrorCatalog.BundleMandatoryMissing]),
        (["ReliefNotApplicable", "ReliefOutOfMonths", "ReliefOutsideMonths", "ReliefNotAvailable", "ReliefExpired", "ReliefEnded"], [ErrorCatalog.ReliefNotInForce, ErrorCatalog.ReliefOtherSegment, ErrorCatalog.ReliefConditionNotMet]),
        (["ReliefNotQualified", "EmployerNotQualified", "ReliefConditionsNotMet", "NotEligibleForRelief", "ReliefNotEligible", "ReliefRefused", "EmployerDoesNotQualify"], [ErrorCatalog.ReliefConditionNotMet, ErrorCatalog.ReliefOtherSegment]),
        (["ReliefForOtherSegment", "ReliefNotForSegment"], [ErrorCatalog.ReliefOtherSegment]),
        (["ContractValueZero", "ZeroContractValue", "ContractValueNegative", "NegativeContractValue", "InvalidContractValue"], [ErrorCatalog.ContractValueNotPositive]),
        (["MonthsUnderOne", "ContractUnderOneMonth", "PmiMonthsUnderOne", "InvalidMonths", "MonthsBelowOne", "TooFewMonths"], [ErrorCatalog.MigrantMonthsUnderOne]),
        (["NegativeExtension", "ExtensionNegative"], [ErrorCatalog.MigrantExtensionNegative]),
        (["JhtAmountNotOffered", "InvalidJhtAmount", "MigrantJhtNotOffered", "PmiJhtAmount"], [ErrorCatalog.MigrantJhtAmount]),
        (["TooManyOccupations", "OccupationsOverTwo", "OccupationLimit", "MoreThanTwoOccupations"], [ErrorCatalog.OccupationCount]),
        (["NegativeIncome", "IncomeBelowZero"], [ErrorCatalog.IncomeNegative]),
        (["PaymentMonthsNotOffered", "MonthsNotOffered", "InvalidPaymentMonths"], [ErrorCatalog.PaymentMonths]),
        (["WrongNumberOfMonths", "PieceWageMonths", "MonthsMissing"], [ErrorCatalog.WageMonthsMissing]),
        (["NegativeContribution"], [ErrorCatalog.ContributionNegative]),
        (["FundSplitNotPublic", "FundSplitNotKnown"], [ErrorCatalog.FundSplitUnknown]),
        (["PercentOutOfRange", "ReductionOutOfRange", "ReductionOver100", "InvalidReduction"], [ErrorCatalog.DisabilityReduction, ErrorCatalog.DisabilityFigureOutside]),
        (["PercentOverRow", "PercentUnderRow", "PercentOutsideRow", "FigureOutsideRow", "DoctorsFigureOutsideRow"], [ErrorCatalog.DisabilityFigureOutside]),
        (["PercentMissing", "DoctorsFigureMissing", "DoctorPercentMissing"], [ErrorCatalog.DisabilityFigureMissing]),
        (["ContradictingLosses", "LossesContradict", "ContradictoryLosses", "SameLossTwice", "DuplicateLoss"], [ErrorCatalog.DisabilityContradiction]),
        (["UnknownItem", "UnknownLoss", "ItemUnknown", "UnknownDisability", "UnknownBodyPart"], [ErrorCatalog.DisabilityRowUnknown]),
        (["NoLoss", "LossMissing", "ItemMissing"], [ErrorCatalog.DisabilityNoLoss]),
        (["DeathBeforeAccident", "EventBeforeAccident"], [ErrorCatalog.AccidentDateBefore]),
        (["DeathBeforeBirth", "EventBeforeBirth", "BornAfterEvent"], [ErrorCatalog.BenefitBornAfterEvent, ErrorCatalog.JpEventOrder, ErrorCatalog.JhtMemberBeforeBirth]),
        (["MigrantBenefitsUnknown", "BenefitsOfMigrantUnknown"], [ErrorCatalog.BenefitMigrant]),
        (["NegativeMonths", "MonthsNegative"], [ErrorCatalog.DeathMonthsNegative]),
        (["DiseaseAfterThreeYears", "DiseaseTermPassed"], [ErrorCatalog.DiseaseTooLate]),
        (["NotAnHeir", "HeirUnknown", "HeirNotInList"], [ErrorCatalog.HeirOutsideList]),
        (["RateMissing", "MissingRate", "DevelopmentRateMissing", "RateUnknown"], [ErrorCatalog.JhtRateMissing]),
        (["RateImpossible", "RateOutOfRange", "NegativeRate", "InvalidRate"], [ErrorCatalog.JhtRateImpossible]),
        (["ReasonNotInForce", "ReasonNotKnown", "ReasonUnknown"], [ErrorCatalog.JhtReasonUnknown]),
        (["PartTooLarge", "PartialTooLarge", "OverPartialLimit"], [ErrorCatalog.JhtPartTooLarge]),
        (["BalanceNotPositive", "ZeroBalance", "NegativeBalance", "PayoutNotPositive"], [ErrorCatalog.JhtAmountNotPositive]),
        (["InflationMissing", "MissingInflation", "InflationUnknown"], [ErrorCatalog.JpInflationMissing]),
        (["NotEnrolled", "NoContributions", "NoContributionMonths", "WagesMissing"], [ErrorCatalog.JpWagesMissing]),
        (["TooManyChildren", "MoreThanTwoChildren"], [ErrorCatalog.JpChildCount]),
        (["TooManySpouses", "MoreThanOneSpouse"], [ErrorCatalog.JpSpouseCount]),
        (["TooManyParents", "MoreThanOneParent"], [ErrorCatalog.JpParentCount]),
        (["DismissalReasonExcluded", "ReasonExcluded", "EndExcluded", "ExcludedReason", "NotDismissed"], [ErrorCatalog.JkpEndExcluded]),
        (["ClaimBeforeDismissal", "FiledBeforeDismissal"], [ErrorCatalog.JkpBeforeDismissal]),
        (["AttendanceOutOfRange", "EvidenceOutOfRange", "NegativeApplications"], [ErrorCatalog.JkpEvidenceImpossible]),
        (["MonthUnknown", "MonthOutOfRange", "NoSuchMonth"], [ErrorCatalog.JkpMonthUnknown]),
        (["BirthDateAfterMonth", "FutureBirthDate"], [ErrorCatalog.BirthDateInFuture]),
    ];

    internal static bool AreKnown(string name) => CodesOf(name).Any();

    internal static bool Match(string name, ImmutableArray<DomainError> errors) => CodesOf(name).Intersect(errors.Select(error => error.Code)).Any();

    private static IEnumerable<ErrorCode> CodesOf(string name) => ErrorCatalog.All
        .Where(code => AreSame(code.Name, name) || AreSame(code.Id, name))
        .Concat(Aliases.Where(alias => alias.Names.Any(other => AreSame(other, name))).SelectMany(alias => alias.Codes));

    private static bool AreSame(string left, string right) => string.Equals(Letters(left), Letters(right), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));
}
