/** A table's section: facts, charts, sample rows, the cards of its columns. */
export const tableStyle = `
.scroll{overflow-x:auto;scrollbar-width:thin}
table{border-collapse:collapse;font-size:14px;line-height:1.4}
th{text-align:left;font-weight:600}.number{text-align:right;font-variant-numeric:tabular-nums}
.overview{width:100%}.overview td,.overview th{padding:6px 14px 6px 0;border-bottom:1px solid var(--line);vertical-align:baseline}
.overview thead th{color:var(--soft);font-weight:500}
.overview [scope=rowgroup]{padding-top:22px;color:var(--tone);font-size:15px}
.overview td:nth-child(2){min-width:15em}.overview code{color:var(--soft)}
.overview td:last-child,.overview td:nth-child(3){white-space:nowrap}
.subject>h3{font-size:25px;letter-spacing:-.012em;line-height:1.25;color:var(--tone);padding-bottom:10px;border-bottom:2px solid var(--tone)}
.table{padding:26px 0 34px;border-bottom:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 900px}
.table h4{font-size:21px;line-height:1.3;letter-spacing:-.01em;overflow-wrap:anywhere}
.comment{font-size:17px;max-width:46em}
.facts{display:flex;flex-wrap:wrap;gap:2px 20px;color:var(--soft);font-size:14px;margin:6px 0}.facts b{color:var(--ink)}
.neighbours{font-size:14px;line-height:1.6}.neighbours>span:first-child{color:var(--soft)}.neighbours>span{margin-right:9px}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,340px),1fr));gap:14px 36px;margin:20px 0 4px}
.chart svg{display:block;width:100%;max-width:520px;height:auto;color:var(--soft);overflow:visible}
.chart figcaption,.caption{color:var(--soft);font-size:14px;line-height:1.4}
.samples{margin:18px 0 4px;white-space:nowrap;font-size:13.5px}
.samples th,.samples td{padding:5px 16px 5px 0;border-bottom:1px solid var(--line)}
.samples thead th{color:var(--soft);font-weight:500;border-bottom-color:var(--soft)}
.samples .at{color:var(--soft);text-align:right;font-variant-numeric:tabular-nums;font-size:12px}
.samples .jump td{border-top:3px double var(--line)}
.null{color:var(--soft);font-style:italic;opacity:.85}
.columns{display:grid;grid-template-columns:repeat(auto-fill,minmax(230px,1fr));gap:26px 30px;margin-top:26px}
.column{min-width:0;display:flex;flex-direction:column;gap:4px}
h5{font-size:15px;line-height:1.35;font-weight:640;overflow-wrap:anywhere}
h5 small{font:12.5px var(--mono);color:var(--soft);margin-left:3px}
.marks{font-size:12.5px;line-height:1.35;color:var(--soft)}.marks>span{margin-right:8px}
.mark-primary-key,.mark-unique{color:var(--tone);font-weight:640}
.plot svg{display:block;width:100%;height:46px}.plot path{fill:var(--plot)}
.axis{display:flex;justify-content:space-between;font-size:11.5px;color:var(--soft);border-top:1px solid var(--line);padding-top:2px;font-variant-numeric:tabular-nums}
.shares{font-size:13px;line-height:1.3}.shares li{position:relative;display:flex;justify-content:space-between;gap:10px;padding:2.5px 7px;margin-bottom:2px}
.shares i{position:absolute;inset:0 auto 0 0;background:var(--bar);border-radius:3px;min-width:2px}
.shares span{position:relative;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.shares b{position:relative;font-weight:500;font-variant-numeric:tabular-nums;white-space:nowrap}
.shares .rest{color:var(--soft)}.shares.wide{max-width:640px;font-size:14px}
.query{padding:22px 0 26px;border-bottom:1px solid var(--line)}.query pre{overflow-x:auto;font-size:13px;line-height:1.45;padding:10px 0}
.issues{color:var(--bad);font-size:14px}.telling{font-size:14px;margin:8px 0}.telling dt{color:var(--soft)}.telling dd{margin:0 0 6px}
.column details{font-size:12.5px;line-height:1.4;color:var(--soft)}
summary{cursor:pointer}.column summary{list-style-position:inside;overflow-wrap:anywhere}
`
