/** How the editor and what it shows over the text look. */
export const editorStyle = `
.editor { block-size: 100%; direction: ltr; }
.editor .cm-from-right { unicode-bidi: isolate; font-family: Vazirmatn, var(--mono); }
.cm-editor .cm-tooltip { border: 1px solid var(--hair); border-radius: 10px; background: var(--raised); color: var(--ink); box-shadow: var(--shadow); overflow: hidden; font: 400 13px/1.5 var(--sans); z-index: 25; }
.cm-editor .cm-tooltip.cm-tooltip-autocomplete { overflow: visible; }
.cm-editor .cm-tooltip.cm-tooltip-autocomplete > ul { border-radius: 10px; direction: ltr; font-family: var(--mono); font-size: 13px; max-block-size: 280px; padding: 4px; }
.cm-editor .cm-tooltip.cm-tooltip-autocomplete > ul > li { display: flex; justify-content: space-between; gap: 16px; padding: 3px 9px; border-radius: 6px; line-height: 1.6; }
.cm-editor .cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected] { background: var(--shared); color: var(--ink); }
.cm-editor .cm-completionDetail { font-style: normal; font-family: var(--sans); color: var(--faint); font-size: 12px; }
.cm-editor .cm-completionMatchedText { text-decoration: none; font-weight: 700; color: var(--accent); }
.cm-editor .cm-tooltip.cm-completionInfo { padding: 9px 12px; max-inline-size: 320px; }
.about-word { padding: 9px 13px; max-inline-size: 380px; display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 10px; }
.about-name { font-weight: 600; }
.about-word span { color: var(--faint); font-size: 12px; }
.about-word p { flex-basis: 100%; }
.cm-editor .cm-diagnostic { padding: 9px 13px; margin: 0; border: 0; max-inline-size: 460px; }
.cm-editor .cm-diagnostic + .cm-diagnostic { border-block-start: 1px solid var(--hair); }
.cm-editor .cm-diagnosticText { white-space: normal; }
.cm-editor .cm-diagnosticSource { font: 12px var(--mono); color: var(--faint); opacity: 1; margin-block-start: 2px; }
.cm-editor .cm-diagnosticAction { display: block; margin: 6px 0 0; padding: 5px 10px; border-radius: 7px; background: color-mix(in srgb, var(--accent) 13%, var(--raised)); color: var(--ink); text-align: start; font: 500 13px/1.4 var(--sans); }
.cm-editor .cm-diagnosticAction:hover { background: color-mix(in srgb, var(--accent) 24%, var(--raised)); }
.cm-editor .cm-lintRange { background: none; padding-block-end: 1px; text-decoration: underline 1.5px wavy; text-underline-offset: 3.5px; text-decoration-skip-ink: none; }
.cm-editor .cm-lintRange-error { text-decoration-color: var(--bad); }
.cm-editor .cm-lintRange-warning { text-decoration-color: var(--partly); }
.cm-editor .cm-lintRange-info { text-decoration-color: var(--note); text-decoration-style: dotted; }
.cm-editor .cm-gutter-lint { inline-size: 14px; }
.cm-editor .cm-lint-marker { content: none; inline-size: 9px; block-size: 9px; margin: .4em auto 0; }
.cm-editor .cm-lint-marker-error { border-radius: 50%; background: var(--bad); }
.cm-editor .cm-lint-marker-warning { background: var(--partly); clip-path: polygon(50% 0, 100% 100%, 0 100%); }
.cm-editor .cm-lint-marker-info { border-radius: 2px; background: var(--note); }
.cm-editor .cm-panels { background: var(--ground); color: var(--ink); border-color: var(--hair); font-family: var(--sans); }
.cm-editor .cm-panels-top { border-block-end: 1px solid var(--hair); }
.cm-editor .cm-panel.cm-search { padding: 8px 10px; padding-inline-end: 38px; font-size: 13px; }
.cm-editor .cm-panel.cm-search label { font-size: 12.5px; display: inline-flex; align-items: center; gap: 4px; }
.cm-editor .cm-textfield { padding: 4px 8px; border: 1px solid var(--line); border-radius: 7px; background: var(--paper); color: var(--ink); font: 13px var(--sans); }
.cm-editor .cm-button { padding: 4px 10px; border: 1px solid var(--hair); border-radius: 7px; background: var(--paper); color: var(--ink); font: 13px var(--sans); }
[dir=rtl] .cm-editor :is(.cm-tooltip, .cm-panels) { direction: rtl; }
.cm-editor .cm-panel.cm-search button[name=close] { color: var(--faint); font-size: 18px; inset: 6px auto auto; inset-inline-end: 8px; min-inline-size: 26px; min-block-size: 26px; }
.cm-editor .cm-panel.cm-panel-lint ul { max-block-size: 180px; }
.cm-editor .cm-panel.cm-panel-lint ul [aria-selected] { background: var(--shared) !important; }
@media (max-width: 899px) { :root { --code-size: 14px; } }
`;
