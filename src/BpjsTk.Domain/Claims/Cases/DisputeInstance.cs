namespace BpjsTk.Domain.Claims;

/// <summary>Before whom a dispute is (instansi penyelesaian perselisihan).</summary>
public enum DisputeInstance
{
    /// <summary>The labour inspector (pengawas ketenagakerjaan): JKK, PP 44/2015 Pasal 45(2).</summary>
    LabourInspector = 0,

    /// <summary>The Minister, whose determination is final (Menteri): JKK, PP 44/2015 Pasal 45(3)-(4).</summary>
    Minister = 1,

    /// <summary>The agency's complaint unit (unit penanganan pengaduan): UU 24/2011 Pasal 48.</summary>
    ComplaintUnit = 2,

    /// <summary>Talks between the parties (musyawarah): JKP, PP 37/2021 Pasal 45(1).</summary>
    Talks = 3,

    /// <summary>Mediation, whose written agreement is final (mediasi): UU 24/2011 Pasal 49, PP 37/2021 Pasal 45(3).</summary>
    Mediation = 4,

    /// <summary>The district court (pengadilan negeri): UU 24/2011 Pasal 50, PP 37/2021 Pasal 45(4).</summary>
    DistrictCourt = 5,
}
