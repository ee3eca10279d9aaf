namespace BranchBoard;

/// <summary>The look of the page, by day and by night.</summary>
internal static class PageStyle
{
    internal const string Css =
        """

        :root { color-scheme: light dark; --back: #f4f6f8; --card: #ffffff; --text: #1b2127; --soft: #55606b; --line: #d6dce2; --new: #2a8c82; --kept: #3b76b5; --returned: #e0a526; --lapsed: #c23b22; --bar: #d5ece9; }
        @media (prefers-color-scheme: dark) { :root { --back: #14181d; --card: #1c2229; --text: #e8ebee; --soft: #a3adb7; --line: #2b323a; --bar: #1f4a46; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
        main { max-width: 1120px; margin: 0 auto; padding: 24px 16px 48px; }
        h1 { font-size: 26px; margin: 0 0 4px; }
        h2 { font-size: 18px; margin: 0 0 12px; }
        h3 { font-size: 15px; margin: 14px 0 4px; }
        .soft, small { color: var(--soft); }
        small { display: block; font-size: 12px; }
        section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 18px; margin-top: 18px; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); gap: 12px; margin-top: 18px; }
        .tile { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 14px; }
        .tile b { display: block; font-size: 19px; white-space: nowrap; }
        .tile span { color: var(--soft); }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        th { text-align: left; color: var(--soft); font-weight: 600; font-size: 13px; vertical-align: bottom; }
        th, td { padding: 6px 10px; border-bottom: 1px solid var(--line); }
        td.num:has(.bar) { min-width: 96px; }
        td.num { text-align: right; position: relative; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .bar { position: absolute; right: 0; top: 4px; bottom: 4px; background: var(--bar); z-index: 0; border-radius: 3px; mix-blend-mode: multiply; }
        @media (prefers-color-scheme: dark) { .bar { mix-blend-mode: screen; } }
        tr.idle td { color: var(--lapsed); }
        .chart { width: 100%; min-width: 480px; height: auto; }
        .chart text { font-size: 12px; fill: var(--soft); }
        .axis { text-anchor: end; }
        .month, .count { text-anchor: middle; }
        .grid { stroke: var(--soft); stroke-width: 1; }
        .new { fill: var(--new); background: var(--new); }
        .kept { fill: var(--kept); background: var(--kept); }
        .returned { fill: var(--returned); background: var(--returned); }
        .lapsed { fill: var(--lapsed); background: var(--lapsed); }
        .legend { margin: 0 0 8px; color: var(--soft); }
        .key { display: inline-block; width: 12px; height: 12px; border-radius: 3px; margin: 0 6px 0 14px; vertical-align: -1px; }
        .refused code { color: var(--lapsed); }

        """;
}
