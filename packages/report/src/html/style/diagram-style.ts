/** The diagram: soft frames in a subject's tone, quiet arrows, the chosen table's links in front. */
export const diagramStyle = `
.above{display:flex;gap:24px;justify-content:space-between;align-items:flex-end;margin-bottom:14px}
.canvas{overflow:auto;max-height:1240px;padding:18px;border:1px solid var(--line);border-radius:12px;cursor:grab;scrollbar-width:thin}
.canvas:active{cursor:grabbing}
.canvas svg{display:block;margin:0 auto;max-width:100%;min-width:720px;height:auto}
.zoom{flex:none;display:flex;gap:6px}.zoom[hidden]{display:none}
.zoom button{min-width:34px;height:32px;border:1px solid var(--line);border-radius:7px;background:var(--paper);color:var(--ink);font:inherit;font-size:15px;cursor:pointer}
.zoom button:hover{border-color:var(--soft)}
.group rect{fill:var(--tone);fill-opacity:.07;stroke:none}
.group text{font:650 13px var(--sans);fill:var(--tone)}
.box{cursor:pointer}
.box rect{fill:var(--paper);stroke:var(--tone);stroke-opacity:.45}
.box:hover rect,.box:focus-visible rect{stroke-opacity:1;stroke-width:1.6}.box:focus-visible{outline:none}
.box .name{font:600 13px var(--sans);fill:var(--ink)}
.box .rows{font:11.5px var(--sans);fill:var(--soft)}
.arrow{fill:none;stroke:var(--soft);stroke-opacity:.5;stroke-width:1.15}
.map .arrow{marker-end:url(#map-tip)}.narrow .arrow{marker-end:url(#narrow-tip)}
marker path{fill:var(--soft)}
.arrow.on{stroke:var(--link);stroke-opacity:1;stroke-width:2}
.chosen .arrow:not(.on){stroke-opacity:.12}
.chosen .box:not(.on){opacity:.45}
.narrow{display:none}.narrow svg{display:block;width:100%;max-width:440px;height:auto}
@media (max-width:760px){.map,.zoom{display:none}.narrow{display:block}}
@media print{.zoom{display:none}}
`
