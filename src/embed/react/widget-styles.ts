/**
 * All styles of the widget. The build of the package puts them here, with sizes that count from the reader's own size of letters
 * rather than from the page's.
 */
export const WIDGET_STYLES = '/* sourceline: styles */';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Styles a shadow tree, with one sheet for all of a document: constructed, so that it holds under any content policy. */
export function styleWidget(root: ShadowRoot): void {
  const document = root.ownerDocument;
  const { defaultView } = document;
  if (defaultView === null || !('adoptedStyleSheets' in root)) return;
  let sheet = sheets.get(document);
  if (sheet === undefined) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(WIDGET_STYLES);
    sheets.set(document, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
