/*
 * What saving needs: fetched as one file when it is first asked for, since few readers do. Imported only by `load-export-parts.ts`.
 */
export { ExportPanel } from './export-panel.tsx';
export { saveExport } from './save-export.ts';
