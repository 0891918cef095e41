/** How levels, ladders and questions look. */
export const levelStyle = `.level-line{display:grid;grid-template-columns:minmax(0,1fr) 72px minmax(0,1fr);align-items:center;gap:4px 16px;flex:1;min-inline-size:0}
.level-line .pair{font-weight:600}
.level-said{color:var(--faint);font-size:14px}
.ladder{display:grid}
.rung{position:relative;display:grid;gap:10px;padding-block:14px 16px;padding-inline-start:28px}
.rung::before{content:"";position:absolute;inset-inline-start:7px;inset-block:0;inline-size:2px;background:var(--hair)}
.rung-held::before{background:var(--good)}
.rung-possible::before{background:repeating-linear-gradient(var(--partly) 0 4px,transparent 4px 8px)}
.rung:first-child::before{inset-block-start:22px}
.rung:last-child::before{inset-block-end:calc(100% - 22px)}
.rung-head{display:flex;align-items:center;gap:10px;flex-wrap:wrap}
.rung-head .mark{position:absolute;inset-inline-start:0;background:var(--paper);border-radius:50%}
.rung-standing{font-size:13px;color:var(--faint)}
.rung-not-reached h4{color:var(--faint)}
.rung>.faint{font-size:13px}
.criteria{display:grid;gap:10px}
.criterion{display:grid;grid-template-columns:16px minmax(0,1fr);gap:2px 10px;font-size:14px;line-height:1.5}
.criterion:lang(fa){line-height:1.75}
.criterion>.mark{margin-block-start:3px}
.criterion:lang(fa)>.mark{margin-block-start:5px}
.criterion-not-applicable{color:var(--faint)}
.behind{font-size:13px;margin-block-start:2px}
.behind>summary{display:inline-flex;align-items:center;color:var(--faint);min-block-size:24px}
.behind>summary::before{margin-inline-end:8px}
.behind>summary:hover{color:var(--ink)}
.facts{display:grid;gap:6px}
.behind .facts{padding-block:4px 6px;padding-inline-start:14px;border-inline-start:2px solid var(--hair);margin-inline-start:4px}
.fact{display:grid;grid-template-columns:16px minmax(0,1fr);gap:10px;align-items:baseline}
.fact>.mark,.fact>.sign{align-self:start;margin-block-start:4px}
.behind .fact .mark{inline-size:14px;block-size:14px}
.place{font-size:12.5px;white-space:nowrap}
.why-not{display:grid;gap:20px}
.why-not section{display:grid;gap:10px}
.why-not .facts{font-size:14px;line-height:1.5}
.values{display:grid;gap:12px;font-size:14px}
.values>div{display:grid;grid-template-columns:112px minmax(0,1fr);column-gap:12px}
.values dt{color:var(--faint);grid-row:span 20}
.values dd{grid-column:2}
.values dd+dd{margin-block-start:2px}
.question{padding-block:16px;border-block-start:1px solid var(--hair);display:grid;gap:4px}
.question:first-child{border-block-start:0}
.question-text{font-weight:600}
.answers{display:grid;margin-block-start:8px;font-size:14px;border:1px solid var(--hair);border-radius:8px;overflow:hidden}
.answers>li{display:grid;grid-template-columns:minmax(0,1fr) 236px;gap:4px 16px;align-items:center;padding:8px 12px;background:var(--wash)}
.answers>li+li{border-block-start:1px solid var(--hair)}
.answers .becomes{color:var(--faint);font-size:13px}
@media(max-width:640px){.level-line{grid-template-columns:minmax(0,1fr) 72px}.level-said{grid-column:1/-1}.behind>summary{min-block-size:36px}.place{display:inline-block;padding-block:3px}.values>div{grid-template-columns:minmax(0,1fr)}.values dd{grid-column:1}.answers>li{grid-template-columns:minmax(0,1fr)}.becomes{white-space:normal}}
`;
