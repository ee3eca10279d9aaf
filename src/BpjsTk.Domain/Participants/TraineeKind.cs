namespace BpjsTk.Domain.Participants;

/// <summary>Who is treated as a worker for JKK without being one (PP 44/2015 Pasal 28(1)).</summary>
public enum TraineeKind
{
    /// <summary>Intern (magang).</summary>
    Intern = 0,

    /// <summary>Student on work practice (siswa kerja praktik).</summary>
    PracticeStudent = 1,

    /// <summary>Prisoner employed in assimilation (narapidana dalam proses asimilasi).</summary>
    Prisoner = 2,

    /// <summary>Honorary staff (tenaga honorer); their own wage counts, no deemed one.</summary>
    HonoraryStaff = 3,
}
