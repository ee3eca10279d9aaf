namespace EnrollmentDesk;

/// <summary>The colours of the picture, for light and dark. Colour never tells alone: every state of a month has a sign of its own.</summary>
internal static class TimelineStyle
{
    internal const string Sheet =
        """

        text { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; fill: #1b2127; }
        .back { fill: #ffffff; }
        .heading { font-size: 18px; font-weight: 600; }
        .section { font-size: 13px; font-weight: 600; }
        .label { font-size: 13px; font-weight: 600; text-anchor: end; }
        .text { font-size: 12px; }
        .soft { font-size: 12px; fill: #55606b; }
        .year { font-size: 12px; font-weight: 600; }
        .month { font-size: 9px; text-anchor: middle; fill: #55606b; }
        .number { font-size: 10px; font-weight: 600; text-anchor: middle; fill: #ffffff; }
        .day { font-size: 11px; font-weight: 600; text-anchor: middle; fill: #8a3fa0; }
        .grid { stroke: #d6dce2; stroke-width: 1; }
        .yearline { stroke: #aab4be; stroke-width: 1; }
        .drop { stroke: #55606b; stroke-width: 1; stroke-dasharray: 2 3; }
        .mark { fill: #3b4650; }
        .at { stroke: #8a3fa0; stroke-width: 2; }
        .cover { fill: #2a8c82; }
        .long { fill: #c23b22; }
        .hatch { stroke: #ffffff; stroke-width: 1.5; }
        .paid { fill: #3b76b5; }
        .late { fill: #e0a526; }
        .arrears { fill: #c23b22; }
        .part { fill: #e7b3a8; }
        .open { fill: none; stroke: #8b96a1; stroke-width: 1; stroke-dasharray: 2 2; }
        .sign { fill: none; stroke: #ffffff; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
        .darksign { fill: none; stroke: #1b2127; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
        @media (prefers-color-scheme: dark) {
          text { fill: #e8ebee; }
          .back { fill: #14181d; }
          .soft, .month { fill: #a3adb7; }
          .day { fill: #d7a3e6; }
          .number { fill: #14181d; }
          .grid { stroke: #2b323a; }
          .yearline { stroke: #4a545e; }
          .drop { stroke: #a3adb7; }
          .mark { fill: #cdd4da; }
          .at { stroke: #d7a3e6; }
          .cover { fill: #3faea2; }
          .paid { fill: #5b97d6; }
          .open { stroke: #8b96a1; }
        }

        """;
}
