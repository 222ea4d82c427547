import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Profiler } from 'react';
import type { Dataset } from '../../../src/dataset/model.ts';
import { buildColumns } from '../../../src/timeline/columns/columns.ts';
import { countFacets } from '../../../src/timeline/filter/facets.ts';
import { EVERYTHING, selectEvents } from '../../../src/timeline/filter/filter.ts';
import { rowsFor } from '../../../src/timeline/rows.ts';
import { fitWindow } from '../../../src/timeline/window.ts';
import { Chart } from '../../../src/ui/chart/chart.tsx';
import { useLongChoice } from '../../../src/ui/filters/use-long-choice.ts';

const nothing = () => undefined;

/** A chart of all events of a dataset, its topics as rows, which nobody answers; with how often it has been drawn. */
export function showChart(dataset: Dataset) {
  const seen = { drawings: 0 };
  const columns = buildColumns(dataset);
  const selection = selectEvents(columns, EVERYTHING);
  const facets = countFacets(columns, EVERYTHING);
  const rows = rowsFor(dataset, 'topics');
  const fit = fitWindow(columns, null);
  function Page() {
    return (
      <Chart
        dataset={dataset}
        columns={columns}
        selection={selection}
        filter={EVERYTHING}
        facets={facets}
        rows={useLongChoice(rows, EVERYTHING)}
        lanes="topics"
        fit={fit}
        window={fit}
        fitted={true}
        locale="en"
        selectedEvent={null}
        wheel="always"
        height="free"
        onSelectEvent={nothing}
        onOpenTogether={nothing}
        onWindow={nothing}
        onLanes={nothing}
        onClear={nothing}
        onToggleTopic={nothing}
        onToggleWithout={nothing}
        onTogglePerson={nothing}
        onToggleSource={nothing}
      />
    );
  }
  render(
    <Profiler id="chart" onRender={() => seen.drawings++}>
      <Page />
    </Profiler>,
  );
  return { seen, user: userEvent.setup() };
}
