/*
 * Every rule that the host's `* { all: unset !important }` could undo is important: in a shadow root such a rule wins
 * over the page's important ones. What stands in the element keeps the host's own style. Until the frame is ready it
 * has its place already, unseen and out of reach of the Tab key, so that nothing jumps. On paper a frame would be a
 * cut-out of a screen: there the fallback is shown.
 */
const RULES = `
:host{display:block!important;position:relative!important;flex-grow:1;min-inline-size:0}
:host([hidden]){display:none!important}
iframe{display:block}
iframe:not(.ready){position:absolute;inset:0;visibility:hidden}
div{min-block-size:480px}
.ready~div{display:none}
@media print{iframe{display:none}.ready~div,div{display:block;min-block-size:0}}
`;

let sheet: CSSStyleSheet | undefined;

/**
 * Styles a shadow root with one sheet that all elements share. Constructed, so that it holds under any content policy
 * of the host. A browser that knows no such sheets shows the fallback above the frame until that is ready, and prints
 * both; the timeline works there all the same.
 */
export function styleElement(root: ShadowRoot): void {
  if (!('adoptedStyleSheets' in root)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  root.adoptedStyleSheets = [sheet];
}
