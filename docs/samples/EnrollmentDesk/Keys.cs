namespace EnrollmentDesk;

/// <summary>Members of the library's forms are written in Pascal case, keys of a file in camel case.</summary>
internal static class Keys
{
    internal static string Of(string member) => string.Join('.', member.Split('.').Select(Camel));

    private static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
