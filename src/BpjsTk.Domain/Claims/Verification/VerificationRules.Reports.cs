namespace BpjsTk.Domain.Claims;

/// <content>Whether the accident was reported in time.</content>
internal static partial class VerificationRules
{
    internal static void Reports(VerificationSheet sheet)
    {
        _ = sheet;
    }
}
