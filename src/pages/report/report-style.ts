/** How a report is laid out on screens and on paper. */
export const reportStyle = `.layout{max-inline-size:1220px;margin-inline:auto;padding-inline:20px;display:grid;grid-template-columns:minmax(0,1fr)}
.skip{position:absolute;inset-inline-start:8px;inset-block-start:-60px;padding:8px 14px;background:var(--paper);z-index:5}
.skip:focus{inset-block-start:8px}
.contents{position:sticky;inset-block-start:0;z-index:4;background:var(--paper);margin-inline:-20px;padding-inline:20px;border-block-end:1px solid var(--hair);overflow-x:auto;scrollbar-width:none}
.contents ul{display:flex;gap:4px}
.contents a{display:block;padding:13px 9px 11px;white-space:nowrap;font-size:14px;color:var(--faint);text-decoration:none;border-block-end:2px solid transparent}
.contents a:hover,.contents [aria-current]{color:var(--ink)}
.contents [aria-current]{border-color:var(--good)}
.head{padding-block:36px 8px;display:grid;gap:6px}
.head .kind{font-size:13px;color:var(--faint)}
.head .about{color:var(--faint);max-inline-size:72ch}
main>section{padding-block:28px 20px;display:grid;grid-template-columns:minmax(0,1fr);gap:18px;scroll-margin-block-start:48px}
main>section+section{border-block-start:1px solid var(--hair)}
.lead{color:var(--faint);max-inline-size:76ch}
h2+.lead{margin-block-start:-10px}
.verdict{display:grid;gap:18px;padding:20px;border-radius:14px;background:var(--wash);border:1px solid var(--hair)}
.verdict-text{display:flex;gap:12px;align-items:flex-start;font-size:18px;font-weight:600;line-height:1.4}
.verdict-text:lang(fa){line-height:1.65}
.verdict-text .mark{inline-size:22px;block-size:22px;margin-block-start:2px}
.verdict-text:lang(fa) .mark{margin-block-start:4px}
.counts{display:flex;flex-wrap:wrap;gap:14px 40px}
.counts>div{display:flex;flex-direction:column-reverse;gap:0}
.counts dt{font-size:13px;color:var(--faint)}
.counts dd{font-size:26px;font-weight:650;line-height:1.2}
.count-error dd{color:var(--bad)}.count-warn dd{color:var(--partly)}.count-none dd{color:var(--faint);font-weight:400}
.columns{display:grid;gap:28px 48px}
.columns>div{display:grid;gap:28px;align-content:start;grid-template-columns:minmax(0,1fr)}
.columns h3,.first-question h3{margin-block-end:10px}
.first{display:grid}
.first li{display:grid;grid-template-columns:16px minmax(0,1fr) auto;gap:12px;align-items:baseline;padding-block:9px;border-block-start:1px solid var(--hair)}
.first li:first-child{border-block-start:0}
.first .sign{align-self:start;margin-block-start:4px}
.first a,.close a{color:inherit;text-decoration-color:transparent}
.first a:hover,.close a:hover{text-decoration-color:currentcolor}
.first .rest,.close .rest{display:block;padding-block:8px;font-size:14px}
.close a{display:block;padding-block:9px}
.close li{border-block-start:1px solid var(--hair)}
.close li:first-child{border-block-start:0}
.close .level-line{grid-template-columns:minmax(0,1fr) 72px}
.close .level-said{grid-column:1/-1}
.first-question .question{padding-block:0}
.pairs{display:grid;gap:12px}
.pair-card{border:1px solid var(--hair);border-radius:var(--radius);min-inline-size:0;scroll-margin-block-start:72px}
.pair-card>summary{display:flex;align-items:center;gap:6px;padding:14px 16px}
.pair-card h3{flex:1;min-inline-size:0;font:inherit}
.pair-body{padding:6px 20px 20px;border-block-start:1px solid var(--hair);display:grid;grid-template-columns:minmax(0,1fr);gap:24px 48px}
.pair-side{display:grid;gap:24px;align-content:start;padding-block-start:16px}
.pair-side h4{margin-block-end:8px}
.why-not h4{margin-block-end:0}
.more{border:1px solid var(--hair);border-radius:var(--radius)}
.more>summary{display:flex;align-items:center;gap:4px;padding:12px 16px;font-weight:600}
.more>:not(summary){margin:0 16px 16px}
.defects{display:grid;gap:8px;font-size:14px}
.defects li{display:grid;grid-template-columns:16px minmax(0,1fr);gap:10px}
.defects .sign{margin-block-start:4px}
.question-pair>h3{margin-block-end:4px}
.question-pair+.question-pair{margin-block-start:14px}
footer{border-block-start:1px solid var(--hair);padding-block:22px 48px;color:var(--faint);font-size:13px}
.needs-script{display:none}
.scripted .needs-script{display:flex}
@media(max-width:640px){.first li{padding-block:5px}.first li a{display:block;padding-block:4px}.first li .sign{margin-block-start:8px}.see{display:inline-block;padding-block:3px}.defects a{display:block;min-block-size:24px}}
@media(min-width:760px){.columns{gap:28px 56px;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.pair-body{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}h1{font-size:36px}h2{font-size:23px}.verdict{padding:24px 28px}.verdict-text{font-size:20px}main>section{padding-block:44px 32px}}
@media(min-width:1100px){.layout{grid-template-columns:188px minmax(0,1fr);column-gap:56px;padding-inline:40px}
.contents{inset-block-start:0;align-self:start;margin:0;padding:52px 0 0;border:0;overflow:visible}
.contents ul{display:grid;gap:2px}
.contents a{padding:5px 12px;border:0;border-inline-start:2px solid var(--hair);white-space:normal;line-height:1.45}
.contents [aria-current]{border-color:var(--good);font-weight:600}
.head{padding-block:52px 8px}
main>section{scroll-margin-block-start:0}}
@page{size:A4;margin:16mm 15mm}
@page wide{size:A4 landscape;margin:12mm}
@media print{html{font-size:10pt}
body{font-size:10pt;line-height:1.5}
.contents,.skip,.needs-script,.scripted .needs-script,.screen-only{display:none!important}
.layout{display:block;max-inline-size:none;padding:0}
.head{padding-block-start:0}
main>section{padding-block:6mm 3mm;border:0!important;display:block}
main>section>*+*{margin-block-start:4mm}
h1{font-size:22pt}h2{font-size:15pt}
h2,h3,h4,summary,.rung-head,.question-text{break-after:avoid}
.finding,.question,.criterion,.failure,.steps>li,.verdict,tr,.fact,.first li,.lead,.why,.meta,.finding-group:not(:has(.finding:nth-of-type(4))){break-inside:avoid}
.why{break-after:avoid}
.finding-groups,.pairs,.ladder,.criteria,.failures{display:block}
:is(.finding-groups,.pairs,.failures)>*+*,.plan+.plan{margin-block-start:3mm}
.criteria>*+*{margin-block-start:2.5mm}
.behind:not([open]){display:none}
.columns{grid-template-columns:1fr 1fr;gap:8mm}
.pair-body{display:block}
.matrix button.fold::before{display:none}
summary::before{visibility:hidden;inline-size:0!important;margin:0!important}
.finding-group>summary{grid-template-columns:0 minmax(0,1fr) auto;column-gap:0}
.why{padding-inline-start:16px}
main>section>h2+.lead{margin-block-start:1mm}
.lead{break-after:avoid}
.pair-card{box-decoration-break:clone;-webkit-box-decoration-break:clone}
.print-wide{page:wide;break-before:page}
.scroll,.canvas{overflow:visible;max-block-size:none}
.canvas{cursor:auto}
.canvas svg{max-block-size:150mm;max-inline-size:100%!important;min-inline-size:0!important;inline-size:auto!important}
.picture{break-inside:avoid;border:0}
.picture+.picture{margin-block-start:4mm}
.matrix{font-size:8.5pt;inline-size:100%}
.matrix th,.matrix td{padding:3px 4px;min-inline-size:0!important}
.matrix [scope=row],.matrix .corner{position:static;max-inline-size:60mm;background:none}
.matrix .group th{background:none}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
.see{display:none}
footer{padding-block:4mm 0}}
`;

/** On paper, which page of how many each is. */
export function pageNumbers(digits: "latin" | "persian"): string {
  const style = digits === "persian" ? "persian" : "decimal";
  return `@page{@bottom-center{content:counter(page,${style}) " / " counter(pages,${style});font:8.5pt Vazirmatn,sans-serif;color:#666}}\n`;
}
