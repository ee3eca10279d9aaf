namespace ClaimDesk.Web;

/// <summary>Where the desk listens, and where it keeps its claims.</summary>
internal sealed record DeskOptions(string Urls, string Data, string? Postgres)
{
    internal const string Usage = """
        ClaimDesk [--urls http://127.0.0.1:5080] [--data FOLDER] [--postgres CONNECTION]

        --urls      where it listens; port 0 takes a free one
        --data      folder of the journals, one file a claim; artifacts/claims if not given
        --postgres  keeps the claims in PostgreSQL instead; also by the variable CLAIMDESK_POSTGRES
        """;

    internal static DeskOptions? Parse(IReadOnlyList<string> args, string? postgres)
    {
        var options = new DeskOptions("http://127.0.0.1:5080", Path.Combine("artifacts", "claims"), string.IsNullOrWhiteSpace(postgres) ? null : postgres);
        for (var i = 0; i + 1 < args.Count; i += 2)
        {
            var next = (args[i], args[i + 1]) switch
            {
                ("--urls", var value) => options with { Urls = value },
                ("--data", var value) => options with { Data = value },
                ("--postgres", var value) => options with { Postgres = value },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return args.Count % 2 == 0 ? options : null;
    }
}
