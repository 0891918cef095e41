/** How what follows from the design looks, behind its tabs. */
export const paneStyle = `
.quiet { color: var(--faint); font-size: 13.5px; max-inline-size: 72ch; margin-block-end: 12px; }
.banner { padding: 10px 14px; margin-block-end: 14px; border-radius: 10px; border-inline-start: 4px solid var(--bad); background: var(--wash); font-size: 13.5px; }
.stale > :not(.banner) { opacity: .55; }
.empty { display: grid; justify-items: center; gap: 6px; padding: 56px 20px; text-align: center; }
.empty-sign { display: grid; place-items: center; inline-size: 44px; block-size: 44px; margin-block-end: 6px; border-radius: 50%; background: var(--ground); color: var(--accent); }
.empty-sign .icon { inline-size: 20px; block-size: 20px; }
.empty-title { font-weight: 600; font-size: 15px; }
.empty-why { color: var(--faint); max-inline-size: 44ch; }
.cards { display: grid; gap: 8px; list-style: none; }
.card { border: 1px solid var(--hair); border-radius: 10px; min-inline-size: 0; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; margin-block-end: 14px; }
.chip { display: inline-flex; align-items: center; gap: 7px; min-block-size: 30px; padding: 0 12px 0 9px; padding-inline: 9px 12px; border: 1px solid var(--hair); border-radius: 15px; background: none; font-size: 13px; color: var(--faint); }
.chip .sign { inline-size: 14px; block-size: 14px; filter: grayscale(1); opacity: .6; }
.chip[aria-pressed=true] { background: var(--ground); color: var(--ink); }
.chip[aria-pressed=true] .sign { filter: none; opacity: 1; }
.more { margin-block-start: 12px; border-color: var(--hair); }

.finding-go { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 11px; inline-size: 100%; padding: 11px 13px; border: 0; border-radius: 10px; background: none; text-align: start; line-height: 1.5; }
.finding-go:hover { background: var(--wash); }
.finding-go .sign { margin-block-start: 3px; }
.finding-text { display: grid; gap: 3px; }
.finding-meta { display: flex; flex-wrap: wrap; gap: 2px 14px; color: var(--faint); font-size: 12.5px; }
.fixes { display: grid; gap: 2px; padding: 0 8px 8px; padding-inline-start: 35px; }
.fix { display: inline-grid; grid-template-columns: 16px minmax(0, 1fr); align-items: start; gap: 8px; padding: 5px 10px; border: 0; border-radius: 7px; background: none; color: var(--accent); text-align: start; font-size: 13.5px; line-height: 1.5; }
.fix:hover { background: color-mix(in srgb, var(--accent) 10%, var(--paper)); }
.fix .icon { margin-block-start: 2px; }
[dir=rtl] .fix .icon { transform: scaleX(-1); }
.fix .tag { margin-inline-start: 8px; }

.pairs { display: grid; gap: 2px; max-block-size: 228px; overflow: auto; margin-block-end: 16px; padding: 4px; border: 1px solid var(--hair); border-radius: 12px; }
.pair { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 2px 16px; padding: 8px 12px; border: 0; border-radius: 8px; background: none; text-align: start; line-height: 1.5; }
button.pair:hover { background: var(--wash); }
.pair[aria-pressed=true] { background: var(--shared); }
.pair-only { padding: 12px 14px; margin-block-end: 14px; border: 1px solid var(--hair); border-radius: 12px; }
.pair-names { display: inline-flex; flex-wrap: wrap; gap: 6px; font-weight: 600; }
.pair-level { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 2px 10px; }
.pair-target { color: var(--faint); font-size: 12.5px; }
.pair[aria-pressed=true] .pair-target { color: var(--ink); }
.waiting { block-size: 4px; margin-block: 8px; border-radius: 2px; background: linear-gradient(90deg, var(--ground), var(--accent), var(--ground)) 0 0 / 200% 100%; animation: wait 1.1s linear infinite; }
.waiting.is-over { visibility: hidden; animation: none; }
@keyframes wait { to { background-position: -200% 0; } }
.level-bar .step { transition: background .25s; }
.levels .ladder { margin-block-start: 8px; }

.ask-card { padding: 13px 15px; display: grid; gap: 4px; }
.ask-text { font-weight: 600; line-height: 1.5; }
.ask-who { color: var(--faint); font-size: 13px; }
.ask-answers { display: grid; gap: 0; margin-block-start: 8px; border: 1px solid var(--hair); border-radius: 9px; overflow: hidden; }
.ask-answer { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 8px 18px; padding: 8px 12px 8px 8px; padding-inline: 8px 12px; }
.ask-answer + .ask-answer { border-block-start: 1px solid var(--hair); }
.ask-options { display: flex; flex-wrap: wrap; gap: 6px; min-inline-size: 0; }
.ask-becomes { display: inline-flex; align-items: center; gap: 9px; color: var(--faint); font-size: 12.5px; inline-size: 210px; }
.option { padding: 5px 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); text-align: start; line-height: 1.5; font-weight: 500; transition: background .12s, border-color .12s; }
.option:hover:not(:disabled) { border-color: var(--accent); background: color-mix(in srgb, var(--accent) 9%, var(--paper)); }
.option:disabled { color: var(--faint); cursor: default; }
.option-form { display: flex; align-items: end; gap: 6px; flex: 1 1 100%; }
.option-form label { display: grid; gap: 3px; flex: 1; min-inline-size: 0; font-size: 13px; }
.option-form .field { padding-block: 4px; font-size: 14px; }

.picture-pane { display: grid; grid-template-rows: auto auto minmax(0, 1fr); gap: 0; block-size: 100%; }
.pane:has(.picture-pane) { padding: 0; overflow: hidden; }
.pane:has(.picture-pane) > .fresh, .pane:has(.picture-pane) > .stale { block-size: 100%; }
.picture-bar { display: flex; align-items: center; gap: 10px; padding: 8px 12px; border-block-end: 1px solid var(--hair); }
.picture-busy { flex: 1; color: var(--faint); font-size: 13px; }
.picture-tools { display: inline-flex; }
.select { min-block-size: 34px; padding: 0 10px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); }
.picture-area { overflow: auto; padding: 0; overscroll-behavior: contain; }
.picture-area:focus-visible { outline-offset: -3px; }
.drawing { margin: 0 auto; transition: opacity .15s; }
.drawing.is-stale { opacity: .5; }
.drawing svg { display: block; inline-size: 100%; block-size: auto; }

.matrix-box { overflow: auto; max-block-size: calc(100dvh - 190px); border: 1px solid var(--hair); border-radius: 10px; }
.letters { border-collapse: separate; border-spacing: 0; font-size: 13px; }
.letters th, .letters td { padding: 7px 9px; border-block-end: 1px solid var(--hair); text-align: center; font-weight: 400; }
.letters tbody tr:last-child > * { border-block-end: 0; }
.letters thead th { vertical-align: bottom; font-weight: 600; line-height: 1.35; background: var(--paper); }
.letters-group { color: var(--faint); font-weight: 500 !important; border-inline-start: 1px solid var(--hair); }
.letters-party { min-inline-size: 82px; max-inline-size: 130px; }
.letters-party .name { overflow-wrap: normal; }
.letters tr > :first-child { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--paper); text-align: start; min-inline-size: 170px; max-inline-size: 260px; border-inline-end: 1px solid var(--hair); }
.letters tbody tr:hover > * { background: var(--wash); }
.letters-name { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
.letters-defect { flex: none; display: grid; place-items: center; inline-size: 26px; block-size: 26px; padding: 0; border: 0; border-radius: 7px; background: none; }
.letters-defect:hover { background: var(--shared); }
.letter { display: inline-block; min-inline-size: 24px; padding: 0 4px; margin-inline: 1px; line-height: 23px; border-radius: 6px; font-weight: 600; font-size: 12.5px; color: var(--faint); }
.letter-a { background: var(--good); color: var(--paper); }
.letter-r { color: var(--ink); box-shadow: inset 0 0 0 1.5px var(--ink); }

.what-if-columns { display: grid; grid-template-columns: minmax(200px, 5fr) minmax(0, 7fr); gap: 22px; align-items: start; }
.switches { display: grid; gap: 10px; }
.switch-group { border: 1px solid var(--hair); border-radius: 10px; overflow: hidden; }
.switch-group > summary { display: flex; align-items: center; padding: 9px 12px; font-weight: 600; }
.switch-group ul { padding: 0 4px 4px; }
.switch { display: flex; align-items: center; justify-content: space-between; gap: 12px; inline-size: 100%; min-block-size: 34px; padding: 4px 8px; border: 0; border-radius: 7px; background: none; text-align: start; line-height: 1.4; font-size: 13.5px; }
.switch:hover { background: var(--wash); }
.switch[aria-checked=false] .switch-name { color: var(--faint); text-decoration: line-through; }
.switch-knob { flex: none; position: relative; inline-size: 32px; block-size: 18px; border-radius: 9px; background: var(--accent); transition: background .15s; }
.switch-knob::after { content: ""; position: absolute; inset-block-start: 2px; inset-inline-start: 16px; inline-size: 14px; block-size: 14px; border-radius: 50%; background: var(--paper); transition: inset-inline-start .15s; }
.switch[aria-checked=false] .switch-knob { background: var(--line); }
.switch[aria-checked=false] .switch-knob::after { inset-inline-start: 2px; }
.effect { position: sticky; inset-block-start: 0; }
.effect-head { display: flex; align-items: center; justify-content: space-between; gap: 10px; margin-block-end: 10px; font-weight: 600; }
.effect-head .button { border-color: var(--hair); }
.effects { display: grid; gap: 14px; }
.effect-part h2 { display: flex; align-items: center; gap: 8px; margin-block-end: 6px; font-size: 13.5px; }
.effect-part ul { display: grid; gap: 6px; padding-inline-start: 12px; border-inline-start: 2px solid var(--bad); font-size: 13.5px; line-height: 1.5; }
.effect-finding { display: grid; grid-template-columns: 14px minmax(0, 1fr); gap: 8px; }
.effect-finding .sign { inline-size: 14px; block-size: 14px; margin-block-start: 3px; }
.drop-levels { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 9px; }
.drop-before { color: var(--faint); }
.drop-arrow::before { content: "→"; }
[dir=rtl] .drop-arrow::before { content: "←"; }
@media (max-width: 1100px) { .what-if-columns { grid-template-columns: minmax(0, 1fr); } .effect { position: static; grid-row: 1; } }
@media (max-width: 899px) { .chip { min-block-size: 38px; border-radius: 19px; } .option { padding-block: 8px; } .switch { min-block-size: 44px; } .fix { padding-block: 10px; } .select { min-block-size: 40px; } .ask-answer { grid-template-columns: minmax(0, 1fr); } .ask-becomes { inline-size: auto; } .letters tr > :first-child { min-inline-size: 128px; max-inline-size: 150px; } }
`;
