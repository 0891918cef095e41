/** Type, links and what is used everywhere on pages. Sides are named by the direction of reading, so that pages are mirrored by `dir` alone. */
export const baseStyle = `*,*::before,*::after{box-sizing:border-box}
:root{--sans:Vazirmatn,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Tahoma,sans-serif;--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;--radius:10px}
html{-webkit-text-size-adjust:100%;scroll-padding-block-start:72px}
body{margin:0;background:var(--paper);color:var(--ink);font:400 15px/1.6 var(--sans);overflow-wrap:break-word}
:lang(fa){line-height:1.8}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,fieldset,pre{margin:0;padding:0}
p,li,dd{text-wrap:pretty}
ul,ol{list-style:none}
fieldset{border:0;min-inline-size:0}
h1,h2,h3,h4{line-height:1.25;font-weight:650;text-wrap:balance}
:is(h1,h2,h3,h4):lang(fa){line-height:1.5}
h1{font-size:30px;letter-spacing:-.015em}
h2{font-size:21px;letter-spacing:-.01em}
h3{font-size:15px}
h4{font-size:14px}
:is(h1,h2):lang(fa){letter-spacing:0}
a{color:var(--good);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:3px;text-decoration-color:color-mix(in srgb,currentcolor 35%,transparent)}
a:hover{text-decoration-color:currentcolor}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:4px}
code{font-family:var(--mono);font-size:.86em;overflow-wrap:anywhere}
table,time{font-variant-numeric:tabular-nums}
.quoted{font-weight:600}
.quoted,.name{overflow-wrap:anywhere}
.whole{white-space:nowrap}
.from-right{font-family:Vazirmatn,var(--mono)}
.faint{color:var(--faint)}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.meta{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 14px;font-size:13px;color:var(--faint)}
.meta:empty{display:none}
.count{display:inline-block;min-inline-size:22px;padding:0 7px;border-radius:11px;background:var(--lane);color:var(--faint);font-size:12px;line-height:20px;text-align:center;font-weight:500}
.tag{display:inline-block;padding:0 7px;border:1px solid var(--hair);border-radius:9px;font-size:12px;line-height:18px;color:var(--faint);white-space:nowrap}
.mark,.sign{inline-size:16px;block-size:16px;flex:none;fill:none;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.mark circle{stroke:none}
.mark path{stroke:var(--paper)}
.mark-yes circle{fill:var(--good)}
.mark-no circle{fill:var(--bad)}
.mark-unknown circle{fill:var(--paper);stroke:var(--partly);stroke-width:1.5}
.mark-unknown path{stroke:var(--partly)}
.mark-not-applicable circle{fill:var(--paper);stroke:var(--line);stroke-width:1.5}
.mark-not-applicable path{stroke:var(--faint)}
.sign{stroke:none}
.sign-error{fill:var(--bad)}.sign-warn{fill:var(--partly)}.sign-info{fill:var(--note)}
.sign .sign-inner{stroke:var(--paper);fill:none}
details>summary{cursor:pointer;list-style:none}
details>summary::-webkit-details-marker{display:none}
summary::before{content:"";inline-size:7px;block-size:7px;margin-inline:2px 5px;border:solid var(--faint);border-width:0 1.6px 1.6px 0;transform:rotate(-45deg);transition:transform .12s;flex:none}
[dir=rtl] summary::before{transform:rotate(135deg)}
details[open]>summary::before{transform:rotate(45deg);translate:0 -2px}
.level-bar{display:inline-grid;grid-template-columns:repeat(4,1fr);gap:2px;inline-size:72px;flex:none}
.step{block-size:8px;border-radius:2px;background:var(--lane);box-shadow:inset 0 0 0 1px var(--hair);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.step-held{background:var(--good);box-shadow:none}
.step-possible{background:repeating-linear-gradient(-45deg,var(--partly) 0 2px,transparent 2px 5px);box-shadow:inset 0 0 0 1px var(--partly)}
.step-target{position:relative}
.step-target::after{content:"";position:absolute;inset-inline-end:0;inset-block:-4px;inline-size:2px;background:var(--ink)}
.scroll{overflow:auto;overscroll-behavior-inline:contain}
.becomes{display:inline-flex;align-items:center;gap:8px;white-space:nowrap}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;font-size:13px}
.tools input[type=search],.tools select,.tools button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:7px;min-block-size:34px;padding:0 10px}
.tools input[type=search]{inline-size:100%}
.tools input::placeholder{color:var(--faint);opacity:1}
.tools button{min-inline-size:34px;cursor:pointer}
.tools button:hover{background:var(--lane)}
.search{flex:1 1 150px;max-inline-size:320px;min-inline-size:0}
.buttons{display:inline-flex;gap:4px;margin-inline-start:auto}
.choices{display:flex;flex-wrap:wrap;gap:6px}
.chip{display:inline-flex;align-items:center;gap:6px;min-block-size:34px;padding:0 11px;border:1px solid var(--hair);border-radius:17px;cursor:pointer;color:var(--faint);user-select:none}
.chip:has(:checked){border-color:var(--line);color:var(--ink)}
.chip:not(:has(:checked)) .sign{opacity:.35}
.chip input{position:absolute;opacity:0;pointer-events:none}
.chip:has(:focus-visible){outline:2px solid var(--focus);outline-offset:2px}
.select{display:inline-flex;align-items:center;gap:8px;color:var(--faint)}
.select select{color:var(--ink)}
.shown{color:var(--faint);margin-inline-start:auto}
.shown:empty{display:none}
@media(max-width:640px){.search{max-inline-size:none}.tools input[type=search],.tools select,.tools button,.chip{min-block-size:40px}.chip{border-radius:20px}.tools button{min-inline-size:40px}}
[hidden]{display:none!important}
`;
