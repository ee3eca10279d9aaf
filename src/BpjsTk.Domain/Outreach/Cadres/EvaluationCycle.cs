namespace BpjsTk.Domain.Outreach;

/// <summary>When cadres are evaluated with the branch (waktu evaluasi).</summary>
public enum EvaluationCycle
{
    /// <summary>Every month (setiap bulan).</summary>
    Monthly = 0,

    /// <summary>At the close of the training (pada penutupan pelatihan).</summary>
    CloseOfTraining = 1,
}
