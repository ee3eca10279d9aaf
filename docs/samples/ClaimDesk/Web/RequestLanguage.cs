using BpjsTk.Domain;

namespace ClaimDesk.Web;

/// <summary>The language that a request asks for.</summary>
internal static class RequestLanguage
{
    internal static Language Of(HttpRequest request) => Find(request) ?? throw new RefusalException(StatusCodes.Status400BadRequest, Fault.Of(DeskCode.Value, "lang", "id, en"));

    internal static Language? Find(HttpRequest request) => request.Query["lang"].ToString() switch
    {
        "" or "id" => Language.Indonesian,
        "en" => Language.English,
        _ => null,
    };
}
