/** A property of a calendar file: its name, its parameters, its value as written. */
export interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

const PROPERTY = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]*)*):(.*)$/su;

/** Reads an iCalendar file as RFC 5545 says, for tests; fails at anything that is not in its place. */
export function readCalendar(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('the last line is not ended');
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  let at = 0;
  const next = (): Property => {
    const line = lines[at++] ?? '';
    const match = PROPERTY.exec(line);
    if (match === null || /[\r\n]/.test(line)) throw new Error(`no property: ${JSON.stringify(line)}`);
    return { name: match[1] ?? '', parameters: match[2] ?? '', value: match[3] ?? '' };
  };
  const component = (name: string): Component => {
    const properties: Property[] = [];
    const components: Component[] = [];
    for (;;) {
      const property = next();
      if (property.name === 'BEGIN') components.push(component(property.value));
      else if (property.name !== 'END') properties.push(property);
      else if (property.value === name) return { name, properties, components };
      else throw new Error(`${name} is ended by ${property.value}`);
    }
  };
  const first = next();
  if (first.name !== 'BEGIN') throw new Error('the file begins with no component');
  const root = component(first.value);
  if (at !== lines.length) throw new Error('something follows the calendar');
  return root;
}

/** The value of a property of type TEXT. */
export function textOf(component: Component, name: string): string {
  const property = component.properties.find((one) => one.name === name);
  if (property === undefined) throw new Error(`no ${name}`);
  return unescaped(property.value);
}

export function unescaped(value: string): string {
  return value.replace(/\\(.)/gsu, (_, character: string) => (character === 'n' ? '\n' : character));
}
