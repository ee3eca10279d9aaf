namespace BpjsTk.Domain.Outreach;

/// <summary>The element of society a cadre stands for (unsur masyarakat). The numbers are stable; new ones are added at the end.</summary>
public enum SocialElement
{
    /// <summary>Village officials (perangkat desa, PPDI).</summary>
    VillageOfficials = 0,

    /// <summary>Village heads (kepala desa, AKD).</summary>
    VillageHeads = 1,

    /// <summary>Women's cooperatives (koperasi wanita).</summary>
    WomensCooperatives = 2,

    /// <summary>Students (mahasiswa).</summary>
    Students = 3,

    /// <summary>Artists (komunitas kesenian).</summary>
    Artists = 4,

    /// <summary>Trade unions (serikat pekerja).</summary>
    TradeUnions = 5,

    /// <summary>Academics and universities (akademisi, perguruan tinggi).</summary>
    Academics = 6,

    /// <summary>Social workers (pekerja sosial masyarakat, PSM).</summary>
    SocialWorkers = 7,

    /// <summary>Farmers' groups (gabungan kelompok tani, gapoktan).</summary>
    FarmersGroups = 8,

    /// <summary>Youth groups (karang taruna).</summary>
    YouthGroups = 9,

    /// <summary>Religious organisations (organisasi keagamaan).</summary>
    ReligiousOrganisations = 10,

    /// <summary>Associations (asosiasi).</summary>
    Associations = 11,

    /// <summary>Entrepreneurs (wiraswasta).</summary>
    Entrepreneurs = 12,

    /// <summary>Heads of neighbourhoods (rukun tetangga dan rukun warga, RT/RW).</summary>
    NeighbourhoodHeads = 13,

    /// <summary>Government offices (kedinasan).</summary>
    GovernmentOffices = 14,

    /// <summary>Study and advocacy groups (kelompok kajian dan advokasi).</summary>
    AdvocacyGroups = 15,

    /// <summary>Community leaders (tokoh masyarakat).</summary>
    CommunityLeaders = 16,

    /// <summary>Communities (komunitas).</summary>
    Communities = 17,

    /// <summary>Other influential people (pihak berpengaruh lainnya); say who in the name of the organisation.</summary>
    OtherInfluential = 18,
}
