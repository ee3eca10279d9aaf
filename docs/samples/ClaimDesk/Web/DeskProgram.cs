using ClaimDesk.Store;
using Microsoft.Extensions.FileProviders;

namespace ClaimDesk.Web;

/// <summary>The program.</summary>
internal static class DeskProgram
{
    internal static async Task<int> RunAsync(string[] args)
    {
        if (DeskOptions.Parse(args, Environment.GetEnvironmentVariable("CLAIMDESK_POSTGRES")) is not { } options)
        {
            await Console.Error.WriteLineAsync(DeskOptions.Usage);
            return 1;
        }

        await using var app = await StartAsync(options);
        Console.WriteLine($"Meja klaim / claim desk: {string.Join(' ', app.Urls)} ({app.Services.GetRequiredService<IClaimStore>().Name})");
        await app.WaitForShutdownAsync();
        return 0;
    }

    internal static async Task<WebApplication> StartAsync(DeskOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        _ = builder.WebHost.UseUrls(options.Urls).ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = 64 * 1024;
        });
        _ = builder.Logging.SetMinimumLevel(LogLevel.Warning);
        _ = builder.Services.AddSingleton<IClaimStore>(_ => options.Postgres is { } connection ? new PostgresClaimStore(connection) : new FileClaimStore(options.Data));

        var app = builder.Build();
        var store = app.Services.GetRequiredService<IClaimStore>();
        await store.PrepareAsync(CancellationToken.None);
        _ = app.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Response.Headers.CacheControl = "no-store";
            return next(context);
        });
        _ = app.Use((context, next) => Problems.AnswerAsync(context, next, app.Logger));
        var page = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        _ = app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = page });
        _ = app.UseStaticFiles(new StaticFileOptions { FileProvider = page });
        _ = app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "sample")), RequestPath = "/sample" });
        new DeskEndpoints(store).Map(app);
        await app.StartAsync();
        return app;
    }
}
