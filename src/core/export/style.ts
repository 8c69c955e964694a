// The style sheet of the HTML export: the design's ink and type, light, dark, forced colours and paper. No address, no font to fetch.

export const STYLE = `
:root { color-scheme: light dark; --paper: #fcfcfb; --ink: #17181b; --ink-2: #4a4d54; --line: #ddddd8; --edge: #82858b; --conflict: #95201d; --updated: #1f57b8; --close: #866100; --only-here: #86257f; --only-there: #017359; }
@media (prefers-color-scheme: dark) { :root { --paper: #17181b; --ink: #ecebe7; --ink-2: #b9bac0; --line: #35373c; --edge: #7c7f86; --conflict: #f5806a; --updated: #5ca6f2; --close: #f2d26b; --only-here: #eeb2ec; --only-there: #62e0ba; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 14px/20px system-ui, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
main { max-width: 1080px; margin: 0 auto; padding: 32px 16px 64px; }
h1 { font: 600 32px/40px Charter, Georgia, serif; margin: 0 0 8px; }
h2 { font: 600 19px/24px Charter, Georgia, serif; margin: 40px 0 8px; border-bottom: 1px solid var(--edge); padding-bottom: 4px; }
h3 { font-size: 14px; margin: 24px 0 8px; }
ul, ol { list-style: none; margin: 0; padding: 0; }
p { margin: 0 0 4px; }
.counts { font-weight: 600; }
a { color: inherit; }
.made, .meta, small { color: var(--ink-2); font-size: 12px; line-height: 16px; }
.siglum { display: inline-grid; place-items: center; min-width: 20px; height: 20px; border: 1px solid var(--edge); font-size: 12px; }
.texts li { display: grid; grid-template-columns: 24px minmax(0, 1fr); gap: 8px; padding: 8px 0; border-top: 1px solid var(--line); }
code { font-size: 12px; }
.findings > li { border-top: 1px solid var(--line); padding: 12px 0; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr)); gap: 8px 40px; }
blockquote { font: 15px/22px Charter, Georgia, serif; margin: 4px 0 0; }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: 4px; }
.conflict mark { text-decoration-color: var(--conflict); }
.updated mark { text-decoration: underline dashed 2px var(--updated); }
.close mark { text-decoration: underline wavy 1px var(--close); }
.only-here mark { text-decoration: underline dotted 2px var(--only-here); }
.only-there mark { text-decoration: underline dotted 2px var(--only-there); }
.updated strong { color: var(--updated); } .close strong { color: var(--close); } .only-here strong { color: var(--only-here); } .only-there strong { color: var(--only-there); }
.conflict strong, .contested th { color: var(--conflict); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); min-width: 96px; font-weight: 400; }
thead th { font-size: 12px; border-bottom-color: var(--edge); }
tbody th { font-weight: 600; }
.value { font: 15px/20px Charter, Georgia, serif; }
@media print { :root { --paper: #fff; --ink: #000; --ink-2: #333; --conflict: #000; --updated: #000; --close: #000; --only-here: #000; --only-there: #000; } main { max-width: none; padding: 0; } .findings > li, tr { break-inside: avoid; } .wide { overflow: visible; } th, td { min-width: 0; padding-right: 8px; } a { text-decoration: none; } }
`;
