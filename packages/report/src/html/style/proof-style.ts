/** The proof, the notes and the sections a job adds. */
export const proofStyle = `
b.good,.thresholds .good small{color:var(--good)}b.bad,span.bad{color:var(--bad)}
#proof>p{max-width:48em}
.broken{background:var(--bad-panel);border-radius:10px;padding:16px 20px;margin-top:16px}
.broken h3{font-size:18px;line-height:1.35;color:var(--bad)}
.broken td,.broken th{padding:5px 18px 5px 0;border-bottom:1px solid var(--line)}.broken table{margin-top:8px}
.kinds{margin-top:20px;border-top:1px solid var(--line)}
.kinds details{border-bottom:1px solid var(--line)}
.kinds summary{display:grid;grid-template-columns:15em minmax(0,1fr) 4em 9em;gap:14px;padding:10px 0;align-items:baseline;list-style:none}
.kinds summary::-webkit-details-marker{display:none}
.kinds .title{font-weight:640}.kinds .title::before{content:"▸";color:var(--soft);display:inline-block;width:1.2em;font-weight:400}
.kinds [open] .title::before{content:"▾"}
.kinds .sentence{color:var(--soft)}.kinds .count{text-align:right;font-variant-numeric:tabular-nums}
.kinds summary b{font-weight:560}
.kinds ul{padding:2px 0 16px 1.2em;font-size:14px;columns:2 26em;column-gap:36px}
.kinds li{break-inside:avoid;padding:3px 0}.kinds li span{color:var(--soft);font-size:13px}.kinds li span.bad{color:var(--bad);font-weight:600}
.notes li{padding:5px 0;border-bottom:1px solid var(--line);font-size:15px}.notes code{color:var(--soft)}.notes span{color:var(--soft);font-size:13px}
.extra>p{max-width:46em}
.thresholds{display:grid;grid-template-columns:repeat(auto-fit,minmax(190px,1fr));gap:18px 28px;margin:18px 0}
.thresholds b{display:block;font-size:25px;line-height:1.2;color:var(--ink);font-variant-numeric:tabular-nums}.thresholds span{display:block;font-size:14px;color:var(--ink)}
.thresholds small{font-size:13px}.thresholds .bad small{color:var(--bad)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(280px,1fr));gap:22px 36px;margin-top:18px}
.cards h3{font-size:18px;line-height:1.35}.cards article>p{margin:6px 0 12px}
.cards dl{font-size:13px;border-top:1px solid var(--line);padding-top:8px}
.cards dl div{display:grid;grid-template-columns:11em minmax(0,1fr);gap:10px;padding:1px 0}.cards dt{color:var(--soft)}.cards dd{margin:0}
@media (max-width:760px){.kinds summary{grid-template-columns:minmax(0,1fr) 3em 7.5em}.kinds .sentence{display:none}}
`
