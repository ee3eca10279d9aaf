using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Claims;

/// <summary>A case whose award can be paid at once: JKK, JKM, JHT, and what JP pays instead of a pension. JKP is paid month by month only.</summary>
public interface IPaidAtOnce
{
    /// <summary>Gets the program.</summary>
    SocialProgram Program { get; }
}
