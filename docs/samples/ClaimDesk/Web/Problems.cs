using System.Collections.Immutable;
using BpjsTk.Domain;
using ClaimDesk.Claims;
using Microsoft.AspNetCore.WebUtilities;

namespace ClaimDesk.Web;

/// <summary>Answers a refusal with a problem of RFC 9457: its code, its text in the language asked for, and every fault in both.</summary>
internal static partial class Problems
{
    internal static async Task AnswerAsync(HttpContext context, RequestDelegate next, ILogger log)
    {
        try
        {
            await next(context);
        }
        catch (RefusalException refusal) when (!context.Response.HasStarted)
        {
            await WriteAsync(context, refusal.Status, refusal.Faults);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await WriteAsync(context, bad.StatusCode, [Fault.Of(DeskCode.Unreadable, string.Empty)]);
        }
        catch (Exception e) when (e is not OperationCanceledException && !context.Response.HasStarted)
        {
            // What failed goes to the log by its kind only: a message may repeat what stands in a claim.
            Failed(log, e.GetType().Name);
            await WriteAsync(context, StatusCodes.Status500InternalServerError, [Fault.Of(DeskCode.Broken, string.Empty)]);
        }
    }

    private static Task WriteAsync(HttpContext context, int status, ImmutableArray<Fault> faults)
    {
        var language = RequestLanguage.Find(context.Request) ?? Language.Indonesian;
        context.Response.StatusCode = status;
        var problem = new Problem(
            $"urn:claimdesk:{faults[0].Code}",
            ReasonPhrases.GetReasonPhrase(status),
            status,
            string.Join(' ', faults.Select(fault => fault.Text.In(language))),
            context.Request.Path,
            faults[0].Code,
            [.. faults.Select(fault => FaultView.Of(fault, language))]);
        return context.Response.WriteAsJsonAsync(problem, options: null, "application/problem+json", context.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed: {Kind}")]
    private static partial void Failed(ILogger log, string kind);
}
