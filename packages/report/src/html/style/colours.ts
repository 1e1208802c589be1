/** Colours by what they are for, light and dark; texts have a contrast of at least 4.5 to 1. */
export const colours = `
:root{color-scheme:light dark;
--paper:#fff;--panel:#f6f7f8;--line:#e2e5e8;--ink:#1c2329;--soft:#566069;--link:#0b6470;
--plot:#2a8391;--bar:#dcecee;--good:#1b7a48;--good-panel:#eef7f1;--bad:#b3261e;--bad-panel:#fdf0ef;
--s0:#35708f;--s1:#8a5a2b;--s2:#5b6aa8;--s3:#8a4f7d;--s4:#4c7a4a;--s5:#a04f4f;--s6:#6d6a3a;--s7:#5d6670;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{
--paper:#14181b;--panel:#1b2024;--line:#2e353a;--ink:#e4e8ea;--soft:#9ba6ad;--link:#72c4cf;
--plot:#4fa9b6;--bar:#20393e;--good:#64c48f;--good-panel:#16261d;--bad:#f0867d;--bad-panel:#2d1a19;
--s0:#7db4d3;--s1:#d0a274;--s2:#a3b0e6;--s3:#d29ac6;--s4:#93c290;--s5:#e09a9a;--s6:#bdb97e;--s7:#a5afb8}}
.s0{--tone:var(--s0)}.s1{--tone:var(--s1)}.s2{--tone:var(--s2)}.s3{--tone:var(--s3)}
.s4{--tone:var(--s4)}.s5{--tone:var(--s5)}.s6{--tone:var(--s6)}.s7{--tone:var(--s7)}
`
