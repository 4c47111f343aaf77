/**
 * How a report looks: dark ink, one accent, hairlines; on A4 with margins that a binder and a pencil can use. Every
 * colour on its background reaches 4.5 : 1 (WCAG 2.2 AA). The custom properties are there to be set anew.
 */
export const reportStylesheet = `
:root {
  --ink: #1f2a33; --muted: #55626d; --accent: #14506b; --rule: #d3dae0; --tint: #f3f6f8; --paper: #ffffff;
  --positive: #ddecf7; --positive-edge: #0072b2; --attention: #fbeed2; --attention-edge: #b8740a;
  --negative: #f7e1e8; --negative-edge: #8f1d3f; --neutral-edge: #7f8d99;
  --text: "Source Sans 3", "Segoe UI", "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif;
  color-scheme: light;
}
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0; background: #e9edf0; color: var(--ink); font-family: var(--text); font-size: 1rem; line-height: 1.55;
  font-kerning: normal; overflow-wrap: break-word; text-rendering: optimizeLegibility;
}
.sheet { max-width: 54rem; margin: 2rem auto; padding: 4rem 4.5rem 5rem; background: var(--paper); box-shadow: 0 1px 4px rgb(31 42 51 / 18%); }
a { color: var(--accent); text-decoration-thickness: from-font; text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible, .table:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 1; }

header { border-top: 4px solid var(--accent); padding-top: 1.6rem; margin-bottom: 2.4rem; }
h1, h2, h3, h4, h5 { line-height: 1.22; text-wrap: balance; color: var(--ink); font-weight: 700; }
h1 { font-size: 2.15rem; letter-spacing: -0.012em; margin: 0 0 0.5rem; color: var(--accent); }
.subtitle { font-size: 1.2rem; line-height: 1.4; color: var(--muted); margin: 0 0 1.6rem; text-wrap: balance; }
h2 { font-size: 1.5rem; letter-spacing: -0.006em; margin: 3rem 0 0.9rem; padding-bottom: 0.35rem; border-bottom: 1px solid var(--rule); color: var(--accent); }
h3 { font-size: 1.17rem; margin: 2.1rem 0 0.6rem; }
h4 { font-size: 1rem; margin: 1.6rem 0 0.4rem; }
h5 { font-size: 0.92rem; margin: 1.4rem 0 0.3rem; color: var(--muted); }
p { margin: 0 0 0.85rem; max-width: 44rem; text-wrap: pretty; }
ul, ol { margin: 0 0 1rem; padding-left: 1.4rem; max-width: 44rem; }
li { margin: 0 0 0.35rem; padding-left: 0.2rem; }
li::marker { color: var(--accent); font-variant-numeric: tabular-nums; }

.facts { margin: 0 0 1.4rem; border-top: 1px solid var(--rule); }
.facts div { display: grid; grid-template-columns: minmax(8rem, 30%) 1fr; gap: 1rem; padding: 0.4rem 0; border-bottom: 1px solid var(--rule); }
.facts dt { color: var(--muted); font-size: 0.92rem; }
.facts dd { margin: 0; }

nav { background: var(--tint); padding: 1.1rem 1.5rem 1.2rem; margin: 0 0 2.4rem; }
.nav-title { font-weight: 700; margin: 0 0 0.5rem; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav .two-columns { columns: 2; column-gap: 2.4rem; }
nav .two-columns > li { break-inside: avoid; }
nav ol ol { padding-left: 1.3rem; font-size: 0.94rem; }
nav li { margin: 0.22rem 0; padding: 0; }
nav a { text-decoration: none; }
nav a:hover, nav a:focus { text-decoration: underline; }

.table { margin: 1.6rem 0 1.8rem; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.4; font-variant-numeric: tabular-nums lining-nums; }
caption { caption-side: top; text-align: left; font-weight: 700; font-size: 0.92rem; padding: 0 0 0.55rem; text-wrap: balance; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.6rem; border-bottom: 1px solid var(--rule); }
thead th { vertical-align: bottom; color: var(--accent); border-top: 2px solid var(--accent); border-bottom: 1px solid var(--accent); font-size: 0.84rem; line-height: 1.3; }
tbody th { font-weight: 400; }
tbody tr:last-child > * { border-bottom: 1px solid var(--accent); }
.end { text-align: right; }
.gap, table .gap { padding-right: 1.5rem; }
.centre { text-align: center; }
.detail { display: block; font-weight: 400; font-size: 0.94em; line-height: 1.35; color: var(--muted); }
.tone-positive { background: var(--positive); }
.tone-attention { background: var(--attention); }
.tone-negative { background: var(--negative); }
.tone-muted { color: var(--muted); }
.tone-positive .detail, .tone-attention .detail, .tone-negative .detail { color: var(--ink); }
.many-columns table { font-size: 0.84rem; }
.many-columns th, .many-columns td { padding-left: 0.4rem; padding-right: 0.4rem; }
.many-columns .gap { padding-right: 1rem; }
.table .table-note td { padding: 0.55rem 0 0; border: 0; font-size: 0.82rem; line-height: 1.45; color: var(--muted); }

.note { margin: 1.3rem 0 1.5rem; padding: 0.85rem 1.15rem; background: var(--tint); border-left: 4px solid var(--neutral-edge); }
.note p { margin: 0; }
.note-title { font-weight: 700; padding-bottom: 0.25rem; }
.note-positive { background: var(--positive); border-left-color: var(--positive-edge); }
.note-attention { background: var(--attention); border-left-color: var(--attention-edge); }
.note-negative { background: var(--negative); border-left-color: var(--negative-edge); }
.note-muted { background: none; color: var(--muted); }

sup { font-size: 0.7em; line-height: 0; }
.quote { margin: 1.4rem 0 1.6rem; padding: 0.1rem 0 0.1rem 1.3rem; border-left: 2px solid var(--rule); max-width: 44rem; }
.quote blockquote { margin: 0; }
.quote blockquote p { margin: 0; font-style: italic; font-size: 1.05rem; }
.quote figcaption { margin-top: 0.35rem; font-weight: 400; font-size: 0.88rem; color: var(--muted); }

.cards { display: grid; gap: 1.4rem 1.6rem; margin: 1.6rem 0 2rem; }
.cards-2 { grid-template-columns: repeat(2, 1fr); }
.cards-3 { grid-template-columns: repeat(3, 1fr); }
.cards div { display: flex; flex-direction: column; border-top: 2px solid var(--accent); padding-top: 0.6rem; }
.cards dt { order: 2; line-height: 1.35; }
.cards dd { margin: 0; order: 3; }
.cards .card-value { order: 1; font-size: 1.9rem; line-height: 1.15; font-weight: 700; color: var(--accent); font-variant-numeric: lining-nums; margin-bottom: 0.25rem; }
.cards .card-detail { margin-top: 0.2rem; font-size: 0.84rem; line-height: 1.4; color: var(--muted); }

figure { margin: 1.8rem 0 2rem; }
figure svg, figure img { display: block; width: 100%; max-width: 46rem; height: auto; margin: 0 auto; }
figcaption { margin-top: 0.7rem; font-weight: 700; font-size: 0.92rem; text-wrap: balance; }
details { margin-top: 0.6rem; font-size: 0.92rem; }
summary { cursor: pointer; color: var(--accent); }
details .table { margin: 0.8rem 0 0; }

@media screen and (max-width: 50rem) {
  body { background: var(--paper); }
  .sheet { margin: 0; padding: 1.5rem 1.1rem 3rem; box-shadow: none; }
  h1 { font-size: 1.7rem; }
  h2 { font-size: 1.3rem; }
  .facts div { grid-template-columns: 1fr; gap: 0; }
  nav .two-columns { columns: 1; }
  .cards-2, .cards-3 { grid-template-columns: 1fr; }
  table { min-width: 34rem; }
  .drawing { overflow-x: auto; }
  figure svg, figure img { min-width: 36rem; }
}

@page {
  size: A4;
  margin: 22mm 20mm 21mm 20mm;
  @top-left { font: 8pt "Helvetica Neue", Helvetica, Arial, sans-serif; color: #55626d; vertical-align: bottom; padding-bottom: 6mm; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Helvetica Neue", Helvetica, Arial, sans-serif; color: #55626d; vertical-align: top; padding-top: 6mm; }
}
@page wide { size: A4 landscape; }
@media print {
  html { font-size: 10pt; scroll-behavior: auto; }
  body { background: none; line-height: 1.45; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .sheet { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  .skip, details { display: none; }
  p, ul, ol { max-width: none; orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  main a { text-decoration: underline; text-decoration-color: var(--neutral-edge); }
  h2, h3, h4, h5 { break-after: avoid; break-inside: avoid; }
  header { padding-top: 1.1rem; margin-bottom: 1.2rem; }
  header .facts { margin-bottom: 0; }
  nav { padding: 0.6rem 1.1rem 0.7rem; margin-bottom: 1.2rem; }
  nav li { margin: 0.1rem 0; }
  h2 { margin-top: 1.7rem; }
  h3 { margin-top: 1.6rem; }
  .facts div { padding: 0.28rem 0; }
  header, nav, figure, .note, .facts div, .cards div, li { break-inside: avoid; }
  .lead { break-after: avoid; }
  .cards { gap: 1rem 1.4rem; margin: 1rem 0 1.4rem; }
  .card-value { font-size: 1.7rem; }
  .table { overflow: visible; }
  .together { break-inside: avoid; }
  table { font-size: 0.86rem; min-width: 0; }
  th, td { padding: 0.36rem 0.5rem; }
  .gap, table .gap { padding-right: 1.2rem; }
  .many-columns table { font-size: 8pt; line-height: 1.35; }
  .many-columns thead th { font-size: 8pt; }
  .many-columns th, .many-columns td { padding-left: 0.3rem; padding-right: 0.3rem; }
  .many-columns .gap { padding-right: 0.8rem; }
  .wide { page: wide; }
  caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  tbody.table-note, tbody.table-note tr { break-before: avoid; }
  figure svg, figure img { max-width: none; max-height: 225mm; }

  .short { font-size: 9pt; }
  .short body { line-height: 1.35; }
  .short header { padding-top: 0.6rem; margin-bottom: 0.6rem; }
  .short h1 { font-size: 1.7rem; margin-bottom: 0.1rem; }
  .short .subtitle { font-size: 1.08rem; margin-bottom: 0.5rem; }
  .short h2 { font-size: 1.2rem; margin: 0.8rem 0 0.35rem; padding-bottom: 0.1rem; }
  .short h3 { font-size: 1.04rem; margin: 0.6rem 0 0.2rem; }
  .short h2 + h3 { margin-top: 0.35rem; }
  .short h4 { margin: 0.6rem 0 0.2rem; }
  .short p, .short ul, .short ol { margin-bottom: 0.45rem; }
  .short .facts { margin-bottom: 0.7rem; }
  .short .facts div { padding: 0.16rem 0; }
  .short .cards { gap: 0.6rem 1.2rem; margin: 0.45rem 0 0.7rem; }
  .short .cards div { padding-top: 0.3rem; }
  .short .card-value { font-size: 1.4rem; margin-bottom: 0.1rem; }
  .short .quote { margin: 0.45rem 0 0.6rem; }
  .short .quote blockquote p { margin: 0; }
  .short .quote figcaption { margin-top: 0.15rem; }
  .short .note { margin: 0.45rem 0 0.6rem; padding: 0.4rem 0.8rem; }
  .short .table { margin: 0.35rem 0 0.6rem; }
  .short caption { padding-bottom: 0.2rem; }
  .short th, .short td { padding-top: 0.18rem; padding-bottom: 0.18rem; line-height: 1.28; }
  .short .detail { line-height: 1.26; }
  .short figure { margin: 0.6rem 0 0.8rem; }
  .short figcaption { margin-top: 0.4rem; }
  .short .method { font-size: 0.86em; }
  .short .method h2 { font-size: 1rem; margin-top: 0.6rem; }
  .short .method h3 { font-size: 0.95rem; }
}
`.trim();
