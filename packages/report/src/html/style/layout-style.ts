/** Text, the first screen, the list beside the page. */
export const layoutStyle = `
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:16px}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 var(--sans);-webkit-text-size-adjust:100%}
.top,.frame,footer{max-width:1320px;margin:0 auto;padding:0 32px}
h1,h2,h3,h4,h5,p,ul,dl,figure{margin:0;padding:0}ul{list-style:none}
h1{font-size:clamp(26px,3.4vw,42px);line-height:1.15;letter-spacing:-.02em;font-weight:680;max-width:24em;text-wrap:balance}
h2{font-size:25px;line-height:1.25;letter-spacing:-.012em;font-weight:660;margin-bottom:10px}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:1px}
a:focus-visible,summary:focus-visible,button:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
code,pre{font-family:var(--mono);font-size:.9em}
.skip{position:absolute;left:-999px}.skip:focus{left:16px;top:8px;background:var(--paper);padding:8px}
.top{padding-top:36px;padding-bottom:44px}
.brand{display:flex;align-items:center;gap:9px;font-weight:650;letter-spacing:-.01em;margin-bottom:34px}
.brand span:last-child{font-weight:400;color:var(--soft)}
.mark{width:18px;height:18px;border-radius:4px;background:repeating-linear-gradient(0deg,var(--plot) 0 3px,transparent 3px 5px),repeating-linear-gradient(90deg,var(--plot) 0 3px,transparent 3px 5px);opacity:.85}
.lead{font-size:19px;line-height:1.5;color:var(--soft);max-width:44em;margin-top:14px;text-wrap:pretty}
.lead code{color:var(--ink)}
.verdict{display:flex;gap:20px;align-items:center;margin-top:30px;padding:20px 24px;border-radius:12px;background:var(--good-panel)}
.verdict.bad{background:var(--bad-panel)}
.verdict svg{width:52px;height:52px;flex:none;fill:none;stroke-width:3.4;stroke-linecap:round;stroke-linejoin:round;stroke:var(--paper)}
.verdict circle{fill:var(--good);stroke:none}.verdict.bad circle{fill:var(--bad)}
.headline{font-size:25px;line-height:1.2;font-weight:670;letter-spacing:-.012em;color:var(--good);margin-bottom:4px}
.bad .headline{color:var(--bad)}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));gap:18px 28px;margin-top:30px}
.figures b{display:block;font-size:30px;line-height:1.15;font-weight:640;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.figures span{color:var(--soft);font-size:15px}
.frame{display:grid;grid-template-columns:220px minmax(0,1fr);gap:48px;border-top:1px solid var(--line);padding-top:34px}
main>section,main>.subject{margin-bottom:60px}
.contents{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:4px 8px 32px 0;font-size:14px;line-height:1.4;scrollbar-width:thin}
.contents h2{font-size:13px;font-weight:650;letter-spacing:0;color:var(--tone);margin:18px 0 5px}
.contents li{display:flex;justify-content:space-between;gap:8px;padding:2px 0}
.contents a{color:var(--ink);text-decoration:none;overflow:hidden;text-overflow:ellipsis}
.contents a:hover{color:var(--link);text-decoration:underline}
.contents a[aria-current]{color:var(--link);font-weight:640}
.contents span{color:var(--soft);font-variant-numeric:tabular-nums;font-size:13px}
.origin dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(210px,1fr));gap:14px 28px;margin:14px 0 18px}
.origin dt{color:var(--soft);font-size:14px}.origin dd{margin:0;overflow-wrap:anywhere}
.command{background:var(--panel);border-radius:8px;padding:12px 16px;margin:8px 0 0;overflow-x:auto}
.hint,.none{color:var(--soft);font-size:15px;max-width:46em}
footer{border-top:1px solid var(--line);padding-top:20px;padding-bottom:48px;color:var(--soft);font-size:14px}
@media (max-width:900px){.frame{display:block}.contents{display:none}.top,.frame,footer{padding-left:18px;padding-right:18px}
.top{padding-top:22px;padding-bottom:30px}.brand{margin-bottom:22px}.lead{font-size:17px}.verdict{padding:16px;gap:14px;align-items:flex-start}
.verdict svg{width:36px;height:36px}.headline{font-size:21px}.figures{grid-template-columns:repeat(3,minmax(0,1fr));gap:14px}.figures b{font-size:23px}}
@media print{.contents{display:none}.frame{display:block}}
`
