/** How the frame of the studio looks: its top, its two sides, its foot. Sides are named by the direction of reading, so that `dir` alone mirrors it. */
export const frameStyle = `
:root { --accent: var(--good); --ground: var(--lane); --raised: var(--card); --code-size: 13px; --mute: var(--faint);
  --key: #0b5c93; --string: #0f6b62; --value: var(--ink); --comment: #5f6b78;
  --active: color-mix(in srgb, var(--good) 5%, transparent); --selection: color-mix(in srgb, var(--good) 22%, var(--paper));
  --match: color-mix(in srgb, var(--partly) 20%, transparent); --shadow: 0 8px 28px rgb(16 24 32 / .16), 0 1px 3px rgb(16 24 32 / .12); }
:root[data-theme=dark] { --key: #8fc7f2; --string: #7fd0c0; --comment: #94a0ad; --raised: #1c242d; --shadow: 0 8px 28px rgb(0 0 0 / .5); }
html, body { block-size: 100%; }
body { font-size: 14px; overflow: hidden; background: var(--paper); }
#studio, .studio { block-size: 100dvh; }
.starting { block-size: 52px; border-block-end: 1px solid var(--hair); padding-inline: 16px; line-height: 52px; font-weight: 650; color: var(--faint); }
.no-script { padding: 16px; }
.studio { display: grid; grid-template-rows: auto minmax(0, 1fr) auto; }
.visually-hidden, .skip:not(:focus) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: absolute; z-index: 30; inset: 8px auto auto 8px; padding: 8px 14px; background: var(--paper); border-radius: 8px; box-shadow: var(--shadow); }
button, input, select, textarea { font: inherit; color: inherit; }
button { cursor: pointer; }
.icon { inline-size: 16px; block-size: 16px; flex: none; fill: none; stroke: currentcolor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; }
[dir=rtl] .button-undo .icon, [dir=rtl] .button-redo .icon { transform: scaleX(-1); }

.header { display: flex; align-items: center; gap: 10px; padding: 0 14px; min-block-size: 52px; border-block-end: 1px solid var(--hair); background: var(--paper); }
.brand { display: flex; align-items: center; gap: 9px; font-size: 15px; font-weight: 650; letter-spacing: -.01em; flex: none; }
.brand-sign { inline-size: 24px; block-size: 24px; }
.brand-sign rect { fill: #0b5c93; }
.brand-sign path { fill: none; stroke: #fff; stroke-width: 1.5; stroke-linejoin: round; }
.design-name { color: var(--faint); padding-inline-start: 12px; border-inline-start: 1px solid var(--hair); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-inline-size: 0; flex: 1 1 auto; }
.actions { display: flex; align-items: center; gap: 2px; flex: none; }
.gap { inline-size: 1px; block-size: 20px; background: var(--hair); margin-inline: 6px; }
.button { display: inline-flex; align-items: center; justify-content: center; gap: 7px; min-block-size: 34px; padding: 0 11px; border: 1px solid transparent; border-radius: 8px; background: none; font-weight: 500; white-space: nowrap; transition: background .12s; }
.button:hover:not([aria-disabled=true], :disabled) { background: var(--ground); }
.button:active:not([aria-disabled=true]) { background: var(--shared); }
.button[aria-expanded=true] { background: var(--ground); }
.button[aria-disabled=true], .button:disabled { color: color-mix(in srgb, var(--faint) 55%, var(--paper)); cursor: default; }
.button-bare { padding: 0 9px; min-inline-size: 34px; color: var(--faint); }
.button-bare:hover:not([aria-disabled=true]) { color: var(--ink); }
.button-main { background: var(--accent); color: var(--paper); }
.button-main:hover:not(:disabled) { background: color-mix(in srgb, var(--accent) 88%, var(--ink)); }
.button-main:disabled { background: var(--ground); }
.button .icon:last-child:not(:only-child) { inline-size: 12px; margin-inline-start: -2px; opacity: .7; }
.menu { position: relative; }
.menu-list { position: absolute; z-index: 20; inset-block-start: calc(100% + 6px); inset-inline-end: 0; min-inline-size: 232px; padding: 6px; border: 1px solid var(--hair); border-radius: 12px; background: var(--raised); box-shadow: var(--shadow); animation: appear .12s ease-out; }
.menu-group + .menu-group { border-block-start: 1px solid var(--hair); margin-block-start: 6px; padding-block-start: 6px; }
.menu-title { padding: 4px 10px; font-size: 12px; color: var(--faint); }
.menu-item { display: flex; align-items: center; gap: 10px; inline-size: 100%; padding: 7px 10px; border: 0; border-radius: 7px; background: none; text-align: start; white-space: nowrap; }
.menu-item:hover, .menu-item:focus-visible { background: var(--ground); outline: none; }
.menu-item .icon { color: var(--faint); }
@keyframes appear { from { opacity: 0; transform: translateY(-3px); } }

.main { min-block-size: 0; }
.split { display: grid; block-size: 100%; grid-template-columns: minmax(0, var(--share)) 9px minmax(0, 1fr); }
.split-start, .split-end { min-inline-size: 0; min-block-size: 0; overflow: hidden; }
.divider { position: relative; cursor: col-resize; touch-action: none; }
.divider::before { content: ""; position: absolute; inset-block: 0; inset-inline-start: 4px; inline-size: 1px; background: var(--hair); }
.divider:hover::before, .divider:focus-visible::before { inline-size: 3px; inset-inline-start: 3px; background: var(--accent); }
.divider:focus-visible { outline: none; }
.result { display: grid; grid-template-rows: auto minmax(0, 1fr); block-size: 100%; background: var(--paper); }
.tabs { display: flex; gap: 2px; padding: 0 10px; border-block-end: 1px solid var(--hair); overflow-x: auto; scrollbar-width: none; }
.tab { position: relative; display: inline-flex; align-items: center; gap: 7px; padding: 0 10px; min-block-size: 42px; border: 0; background: none; color: var(--faint); font-weight: 500; white-space: nowrap; }
.tab:hover { color: var(--ink); }
.tab[aria-selected=true] { color: var(--ink); }
.tab[aria-selected=true]::after { content: ""; position: absolute; inset-inline: 10px; inset-block-end: -1px; block-size: 2px; border-radius: 2px; background: var(--accent); }
.tab:focus-visible { outline-offset: -3px; }
#tab-text { display: none; }
.pane { overflow: auto; padding: 16px 18px 32px; min-block-size: 0; overscroll-behavior: contain; }
.pane:focus-visible { outline-offset: -3px; }
.count-error { background: var(--bad); color: var(--paper); }
.count-warn { background: var(--partly); color: var(--paper); }

.status { display: flex; align-items: center; gap: 16px; min-block-size: 30px; padding: 0 14px; border-block-start: 1px solid var(--hair); background: var(--ground); color: var(--faint); font-size: 12.5px; white-space: nowrap; overflow: hidden; }
.status-verdict { display: inline-flex; align-items: center; gap: 8px; color: var(--ink); font-weight: 500; }
.dot { inline-size: 9px; block-size: 9px; border-radius: 50%; background: var(--faint); }
.dot-pass { background: var(--good); }
.dot-fail { background: var(--bad); border-radius: 2px; }
.dot-undetermined { background: var(--paper); box-shadow: inset 0 0 0 2px var(--partly); }
.dot-unreadable { background: var(--paper); box-shadow: inset 0 0 0 2px var(--bad); border-radius: 2px; }
.status-private { display: inline-flex; align-items: center; gap: 6px; margin-inline-start: auto; }
.status-private .icon { inline-size: 13px; block-size: 13px; }

.dialog { inline-size: min(620px, calc(100vw - 24px)); max-block-size: min(84dvh, 720px); padding: 0; border: 1px solid var(--hair); border-radius: 14px; background: var(--paper); color: var(--ink); box-shadow: var(--shadow); overflow: hidden; }
.dialog::backdrop { background: rgb(10 16 22 / .45); }
.dialog[open] { display: grid; grid-template-rows: auto minmax(0, 1fr); animation: appear .14s ease-out; }
.dialog-head { display: flex; align-items: center; justify-content: space-between; padding: 14px 14px 0 20px; padding-inline: 20px 14px; }
.dialog-head h2 { font-size: 17px; }
.dialog-body { padding: 10px 20px 20px; overflow: auto; display: grid; gap: 14px; }
.dialog-foot { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; }
.dialog-foot .gap { flex: 1; background: none; }
.dialog-foot .button:not(.button-main) { border-color: var(--hair); }
.field { inline-size: 100%; padding: 8px 11px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); }
.field::placeholder { color: var(--faint); opacity: 1; }
.table-text { font-family: var(--mono); font-size: 13px; line-height: 1.5; resize: vertical; }
.keys { display: grid; gap: 2px; }
.key-row { display: grid; grid-template-columns: 120px minmax(0, 1fr); gap: 14px; align-items: center; padding: 6px 0; border-block-start: 1px solid var(--hair); }
.key-row dt { display: flex; gap: 4px; }
[dir=rtl] .key-row dt { justify-content: flex-end; }
kbd { padding: 1px 7px; border: 1px solid var(--line); border-block-end-width: 2px; border-radius: 6px; background: var(--ground); font: 500 12px/1.5 var(--sans); }

.toasts { position: fixed; z-index: 40; inset-block-end: 44px; inset-inline: 12px; display: grid; justify-items: center; pointer-events: none; }
.toast { display: flex; align-items: center; gap: 6px; max-inline-size: min(680px, 100%); padding: 6px 6px 6px 16px; padding-inline: 16px 6px; border-radius: 12px; background: var(--ink); color: var(--paper); box-shadow: var(--shadow); pointer-events: auto; animation: appear .16s ease-out; }
.toast p { padding-block: 6px; max-block-size: 30dvh; overflow: auto; }
.toast .button { color: inherit; }
.toast .button:hover { background: color-mix(in srgb, var(--paper) 16%, transparent); color: inherit; }
.toast-undo { font-weight: 650; text-decoration: underline; text-underline-offset: 3px; }
.toast-problem { border-inline-start: 5px solid var(--bad); }
.drop { position: fixed; inset: 12px; z-index: 50; display: grid; place-items: center; border: 2px dashed var(--accent); border-radius: 16px; background: color-mix(in srgb, var(--paper) 88%, transparent); font-size: 20px; font-weight: 600; pointer-events: none; }

@media (max-width: 899px) {
  .header { gap: 6px; padding-inline: 10px 6px; }
  .brand-name, .button-label, .design-name { display: none; }
  .brand { margin-inline-end: auto; }
  .gap { margin-inline: 2px; }
  .button { padding: 0 8px; min-block-size: 40px; }
  .button-bare { min-inline-size: 36px; padding: 0 6px; }
  .menu-list { position: fixed; inset-block-start: 54px; inset-inline: 10px; }
  .split { grid-template-columns: minmax(0, 1fr); grid-template-rows: minmax(0, 1fr); }
  .divider { display: none; }
  .split-start { position: fixed; inset-block: 95px 30px; inset-inline: 0; z-index: 1; visibility: hidden; }
  .studio[data-pane=text] .split-start { visibility: visible; }
  .studio[data-pane=text] .pane { visibility: hidden; }
  #tab-text { display: inline-flex; }
  .pane { padding-inline: 12px; }
  .status-wide, .status-private span { display: none; }
}
@media (max-width: 460px) { .button-redo, .button-help { display: none; } .dialog-foot .button-main { flex-basis: 100%; } }
@media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; transition: none !important; } }
`;
