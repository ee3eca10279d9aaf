using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The persons enrolled by the rows above, so that nobody is enrolled twice; who is the same person, <see cref="Person.IsSamePersonAs"/> says.</summary>
internal sealed class PersonRows
{
    private readonly Dictionary<Nik, int> rows = [];
    private readonly Dictionary<PassportNumber, (int Row, bool HasNik)> rowsOfPassports = [];

    /// <summary>Returns the row in which the person stands already, and the field that tells it.</summary>
    internal (int Row, string Member)? Find(Nik? nik, PassportNumber? passport)
    {
        if (nik is { } number && this.rows.TryGetValue(number, out var row))
        {
            return (row, WorkerFields.Nik.Name);
        }

        // Two persons of different NIK are not the same, whatever their passports.
        return passport is { } document && this.rowsOfPassports.TryGetValue(document, out var other) && (nik is null || !other.HasNik)
            ? (other.Row, WorkerFields.Passport.Name)
            : null;
    }

    internal void Add(int row, Nik? nik, PassportNumber? passport)
    {
        if (nik is { } number)
        {
            this.rows.Add(number, row);
        }

        if (passport is { } document)
        {
            this.rowsOfPassports.TryAdd(document, (row, nik is not null));
        }
    }
}
