import { Fragment } from 'react';
import { useMessages } from '../messages/messages.tsx';

/** The keys of the chart, and what each does. */
export function HelpKeys() {
  const messages = useMessages();
  const say = messages.help;
  const keys: readonly (readonly [readonly string[], string])[] = [
    [['←', '→'], say.keyTime],
    [['↑', '↓'], say.keyRows],
    [[say.home, say.end], say.keyEnds],
    [[say.enter], say.keyOpen],
    [[say.escape], say.keyBack],
    [['+', '−'], say.keyZoom],
    [[say.pageUp, say.pageDown], say.keyPan],
    [['0'], say.keyAll],
    [['?'], say.keyHelp],
  ];
  return (
    <section>
      <h3 className="sl-section-title">{say.keys}</h3>
      <p className="sl-help-where">{say.keysWhere}</p>
      <dl className="sl-help-keys">
        {keys.map(([names, does]) => (
          <Fragment key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name} dir="auto">
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
