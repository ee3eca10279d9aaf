namespace BpjsTk.Domain.Tests.Docs;

/// <summary>The checked-out repository these tests run in.</summary>
internal static class Repository
{
    private const string Mark = "BpjsTk.Domain.sln";

    internal static string Folder { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {Mark}.");
    }
}
