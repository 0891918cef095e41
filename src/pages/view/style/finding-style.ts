/** How findings, the matrix, pictures, plans and the text of a design look. */
export const findingStyle = `.finding-groups{display:grid;gap:12px}
.finding-group{border:1px solid var(--hair);border-radius:var(--radius);min-inline-size:0}
.finding-group>summary{display:grid;grid-template-columns:16px minmax(0,1fr) auto;align-items:baseline;gap:4px 10px;padding:12px 16px;min-block-size:48px}
.finding-group h3{line-height:1.45}
.finding-group h3:lang(fa){line-height:1.7}
.finding-group h3 code{display:inline-block;color:var(--faint);font-weight:400;margin-inline-end:10px}
.by-rule .finding .meta>code{display:none}
.why{padding-block:0 14px;padding-inline:42px 16px;color:var(--faint);font-size:14px;max-inline-size:80ch}
.finding{display:grid;grid-template-columns:16px minmax(0,1fr);gap:12px;padding:13px 16px;border-block-start:1px solid var(--hair);scroll-margin-block-start:80px}
.finding>.sign{margin-block-start:4px}
.finding:lang(fa)>.sign{margin-block-start:6px}
.finding>div{display:grid;gap:4px;min-inline-size:0}
.finding:target,.question:target{background:var(--shared)}
.related{white-space:normal}
.fixes{font-size:13.5px;margin-block-start:4px;display:grid;gap:4px}
.fixes li{padding-inline-start:14px;border-inline-start:2px solid var(--good)}
.clear{color:var(--faint)}
.matrix{border-collapse:separate;border-spacing:0;font-size:13.5px}
.matrix th,.matrix td{border-block-end:1px solid var(--hair);padding:7px 8px;text-align:center;font-weight:400}
.matrix td{min-inline-size:44px;white-space:nowrap}
.matrix thead th{vertical-align:bottom;font-weight:600;line-height:1.35}
.matrix thead [scope=colgroup]{color:var(--faint);font-weight:500;font-size:12.5px;border-block-end:0}
.matrix thead [scope=colgroup]>*{display:block;border-block-end:2px solid var(--hair);padding-block-end:4px}
.matrix thead tr:first-child>td{border-block-end:0}
.matrix thead .name{overflow-wrap:normal}
.matrix .party{min-inline-size:64px;max-inline-size:120px}
.matrix-wide thead .party{min-inline-size:0;max-inline-size:none;padding:8px 6px}
.matrix-wide .party>.name{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg);text-align:start;inline-size:max-content;max-inline-size:170px}
.matrix [scope=row],.matrix .corner{text-align:start;position:sticky;inset-inline-start:0;background:var(--paper);z-index:1;min-inline-size:190px;max-inline-size:300px}
.matrix [scope=row]>span{display:flex;justify-content:space-between;gap:8px;align-items:center}
.matrix .group th{text-align:start;background:var(--wash);font-weight:600;padding-block:8px}
.matrix .fold{position:sticky;inset-inline-start:8px;display:inline-flex;align-items:center;gap:8px}
.matrix button.fold{font:inherit;font-weight:600;color:inherit;background:none;border:0;padding:0;cursor:pointer;min-block-size:24px}
.matrix button.fold::before{content:"";inline-size:7px;block-size:7px;border:solid var(--faint);border-width:0 1.6px 1.6px 0;transform:rotate(45deg);translate:0 -2px}
.matrix button.fold[aria-expanded=false]::before{transform:rotate(-45deg);translate:none}
[dir=rtl] .matrix button.fold[aria-expanded=false]::before{transform:rotate(135deg)}
.matrix tbody tr:not(.group):hover>*{background:var(--wash)}
.letter{display:inline-block;min-inline-size:24px;padding:0 4px;line-height:23px;border-radius:5px;font-weight:600;font-size:12.5px;text-align:center;color:var(--faint);margin-inline:1px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.letter-answers{background:var(--good);color:var(--paper)}
.letter-performs{color:var(--ink);box-shadow:inset 0 0 0 1.5px var(--ink)}
.legend{display:flex;flex-wrap:wrap;gap:6px 20px;font-size:13px;color:var(--faint)}
.legend .letter{margin-inline-end:6px}
.picture{border:1px solid var(--hair);border-radius:var(--radius);overflow:hidden;display:grid;grid-template-columns:minmax(0,1fr)}
.picture figcaption{padding:14px 16px 4px}
.picture figcaption p{color:var(--faint);font-size:13.5px}
.picture .tools{padding:8px 16px 12px}
.picture .title{display:none}
.canvas{overflow:auto;border-block-start:1px solid var(--hair);max-block-size:74vh;cursor:grab;text-align:center}
.canvas:active{cursor:grabbing}
.canvas svg{display:block;direction:ltr;margin-inline:auto;max-inline-size:100%;min-inline-size:calc(var(--natural)*.66);block-size:auto}
@media screen and (min-width:760px){.canvas svg{min-inline-size:calc(var(--natural)*.8)}}
.canvas svg text{font-family:Vazirmatn,"Segoe UI",Tahoma,"Noto Sans","DejaVu Sans",sans-serif}
.canvas .found>:is(rect,path):first-of-type,.canvas .element:target>:is(rect,path):first-of-type{stroke:var(--good);stroke-width:4}
.canvas.searching .element:not(.found),.canvas.searching .link{opacity:.22}
.plan{border:1px solid var(--hair);border-radius:var(--radius)}
.plan>summary{display:flex;align-items:center;gap:8px;padding:12px 16px}
.steps{counter-reset:step;padding-inline:16px}
.steps>li{counter-increment:step;position:relative;padding-block:12px;padding-inline-start:34px;border-block-start:1px solid var(--hair)}
.steps>li::before{content:counter(step);position:absolute;inset-inline-start:0;inline-size:22px;line-height:22px;border-radius:50%;background:var(--lane);font-size:12px;text-align:center;font-weight:600}
.steps:lang(fa)>li::before{content:counter(step,persian)}
.failures{display:grid;gap:12px}
.failure{border:1px solid var(--hair);border-radius:var(--radius);padding:14px 16px;display:grid;gap:10px;font-size:14px}
.rules{border-collapse:collapse;font-size:13px;inline-size:100%}
.rules th,.rules td{text-align:start;padding:6px 10px;border-block-end:1px solid var(--hair);font-weight:400}
.rules thead th{font-weight:600}
.rules .number{text-align:end}
@media(max-width:640px){.matrix [scope=row],.matrix .corner{min-inline-size:132px;max-inline-size:160px}}
.source pre{font:inherit}
.source{font:12.5px/1.65 var(--mono);overflow:auto;max-block-size:70vh;border:1px solid var(--hair);border-radius:var(--radius);padding-block:10px;counter-reset:line;text-align:left;tab-size:2}
.line{display:block;padding-inline:64px 16px;position:relative;white-space:pre;scroll-margin-block-start:120px}
.line::before{counter-increment:line;content:counter(line);position:absolute;inset-inline-start:0;inline-size:46px;text-align:end;color:var(--faint)}
.line-error::before{color:var(--bad);font-weight:700}
.line-warn::before{color:var(--partly);font-weight:700}
.line:target{background:var(--shared)}
`;
