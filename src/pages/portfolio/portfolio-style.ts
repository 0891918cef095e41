/** What a page that compares designs looks like beside reports. */
export const portfolioStyle = `.scroll{position:relative}
.compare{border-collapse:separate;border-spacing:0;font-size:13.5px;min-inline-size:100%}
.compare th,.compare td{text-align:start;padding:8px 9px;border-block-end:1px solid var(--hair);font-weight:400;vertical-align:middle;line-height:1.45}
.compare thead th{font-weight:600;vertical-align:bottom;color:var(--ink)}
.compare thead [scope=colgroup]{color:var(--faint);font-weight:500;font-size:12.5px;text-align:center;border-block-end:0;padding-block-end:2px}
.compare .number{text-align:end;white-space:nowrap}
.compare .number .sign{inline-size:12px;block-size:12px;vertical-align:-1px;margin-inline-end:3px}
.compare [scope=row],.compare thead tr:first-child>th:first-child{position:sticky;inset-inline-start:0;background:var(--paper);z-index:1;min-inline-size:150px;max-inline-size:340px;padding-inline-start:0}
.compare-rules [scope=row]{min-inline-size:200px!important}
.compare time{white-space:nowrap}
.compare tbody tr:hover>*{background:var(--wash)}
.level-cell{display:flex;align-items:center;gap:8px;white-space:nowrap}
.level-cell .level-bar{inline-size:48px}
.ruled{display:grid;grid-template-columns:16px minmax(0,1fr);gap:10px}
.ruled .sign{margin-block-start:2px}
.ruled code{display:inline-block;color:var(--faint)}
.loosest .of{display:block;font-size:13px;color:var(--faint)}
.design-body{padding:14px 20px 20px;border-block-start:1px solid var(--hair);display:grid;grid-template-columns:minmax(0,1fr);gap:18px}
.design-body h4{margin-block-end:8px}
.trend{display:grid;grid-template-columns:minmax(0,1fr);gap:16px}
.trend+.trend{margin-block-start:20px}
.trend-charts{display:grid;gap:24px 48px}
.trend figcaption{font-size:13.5px;color:var(--faint);margin-block-end:10px}
.chart{display:block;inline-size:100%;max-inline-size:520px;block-size:auto}
.chart text{font:400 14px var(--sans);fill:var(--ink)}
.chart .chart-faint{fill:var(--faint)}
.chart-rule{stroke:var(--hair);fill:none}
.chart-tick{stroke:var(--line);fill:none}
.chart-line{fill:none;stroke-width:2.2;stroke-linejoin:round}
.chart-point{stroke:var(--paper);stroke-width:1.2}
.chart-error .chart-line{stroke:var(--bad)}.chart-error .chart-point,.chart .chart-error text{fill:var(--bad)}
.chart-warn .chart-line{stroke:var(--partly);stroke-dasharray:8 4}.chart-warn .chart-point,.chart .chart-warn text{fill:var(--partly)}
.chart-unknown .chart-line{stroke:var(--note);stroke-dasharray:2 4}.chart-unknown .chart-point,.chart .chart-unknown text{fill:var(--note)}
.level-bars{display:grid;gap:6px;max-inline-size:640px}
.level-row{display:grid;grid-template-columns:84px minmax(0,1fr);gap:10px;align-items:center;font-size:13px}
.level-row time{color:var(--faint)}
.level-parts{display:flex;gap:2px;min-inline-size:120px}
.compare .pairs-column{max-inline-size:200px}
.level-parts>span{flex:1 1 0;min-inline-size:22px;line-height:24px;text-align:center;border-radius:3px;position:relative}
.part-0{background:var(--level-0);color:var(--on-level-0);box-shadow:inset 0 0 0 1px var(--line)}.part-1{background:var(--level-1);color:var(--on-level-1)}.part-2{background:var(--level-2);color:var(--on-level-2)}.part-3{background:var(--level-3);color:var(--on-level-3)}
.level-parts>span,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.swatch{display:inline-block;inline-size:14px;block-size:14px;border-radius:3px;vertical-align:-2px}
@media(min-width:900px){.compare-rules [scope=row]{min-inline-size:340px!important}.trend-charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
@media print{.compare{font-size:8.5pt}.compare th,.compare td{padding:3px 5px}.compare [scope=row],.compare thead tr:first-child>th:first-child{position:static}.trend,.trend figure{break-inside:avoid}.trend-charts{grid-template-columns:1fr 1fr;gap:6mm}.level-cell{white-space:normal;flex-wrap:wrap;gap:2px 6px}.design-body{padding-inline:10px}.loosest>*{break-inside:avoid}
.compare-columns{table-layout:fixed;inline-size:100%;font-size:8pt}.compare-columns th,.compare-columns td{white-space:normal!important;overflow-wrap:anywhere;padding:3px}
.compare-columns [scope=row]{min-inline-size:0!important}.compare-columns thead th{font-size:6.5pt;hyphens:auto}.compare-columns thead tr>th:first-child{inline-size:20%}.compare-rules thead tr>th:first-child{inline-size:30%}.compare-columns .level-cell .level-bar{inline-size:36px}}
`;
