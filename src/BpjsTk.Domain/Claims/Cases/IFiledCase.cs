using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Claims;

/// <summary>A case whose claim begins as a draft and whose disputes go to mediation: JKM, JHT, JP and JKP. JKK begins with a report, and its disputes go to the inspector.</summary>
public interface IFiledCase
{
    /// <summary>Gets the program.</summary>
    SocialProgram Program { get; }
}
