namespace BpjsTk.Domain.Law;

/// <summary>What the fine on late JHT is computed on (PP 46/2015 Pasal 20(1): the contribution that should have been paid).</summary>
public enum FineBaseOfJht
{
    /// <summary>Employer's and worker's share together: the employer pays in both.</summary>
    BothShares = 0,

    /// <summary>The employer's own share.</summary>
    EmployerShareOnly = 1,
}
