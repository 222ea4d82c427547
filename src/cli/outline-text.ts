import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font, PathCommand } from 'opentype.js';
import type { OutlineText, TextSetting } from '../export/preview-text.ts';

/**
 * The parts that the fonts come in, in the order of trying. Only scripts whose letters stand beside one another: what joins or
 * reorders its letters is left to the system, which knows how.
 */
const PARTS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese', 'cyrillic-ext', 'greek-ext'] as const;

const require = createRequire(import.meta.url);

/** A stretch of a line that one font can draw. */
interface Run {
  readonly font: Font;
  text: string;
}

/**
 * Draws text by Noto Serif and Noto Sans, from the font files of the packages `@fontsource/noto-serif` and
 * `@fontsource/noto-sans`, so that a picture needs no font of the machine it is made on. Fonts, and the package that reads them, are
 * loaded when first needed; one that is missing throws.
 */
export async function textOutliner(): Promise<OutlineText> {
  const { default: opentype } = await import('opentype.js');
  const fonts = new Map<string, Font>();
  const fontOf = ({ family, weight }: TextSetting, part: string): Font => {
    const file = `@fontsource/noto-${family}/files/noto-${family}-${part}-${weight}-normal.woff`;
    const known = fonts.get(file);
    if (known !== undefined) return known;
    const bytes = readFileSync(require.resolve(file));
    const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    fonts.set(file, font);
    return font;
  };
  const runsOf = (text: string, setting: TextSetting): Run[] | null => {
    const runs: Run[] = [];
    for (const character of text) {
      const part = PARTS.find((each) => fontOf(setting, each).hasChar(character));
      if (part === undefined) return null;
      const font = fontOf(setting, part);
      const last = runs.at(-1);
      if (last?.font === font) last.text += character;
      else runs.push({ font, text: character });
    }
    return runs;
  };
  return (text, setting) => {
    const runs = runsOf(text, setting);
    if (runs === null) return null;
    let width = 0;
    let path = '';
    for (const { font, text: run } of runs) {
      path += font.getPath(run, width, 0, setting.size).commands.map(pathData).join('');
      width += font.getAdvanceWidth(run, setting.size);
    }
    return { width, path };
  };
}

/** SVG path data, to hundredths of a pixel. The package's own writer gives NaN for some numbers. */
function pathData(command: PathCommand): string {
  const points = (...values: readonly number[]) =>
    values.map((value) => Math.round(value * 100) / 100).join(' ');
  switch (command.type) {
    case 'M':
    case 'L':
      return command.type + points(command.x, command.y);
    case 'Q':
      return `Q${points(command.x1, command.y1, command.x, command.y)}`;
    case 'C':
      return `C${points(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`;
    case 'Z':
      return 'Z';
    default:
      return command satisfies never;
  }
}
