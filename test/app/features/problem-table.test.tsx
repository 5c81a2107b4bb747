import { QueryClientProvider } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ProblemTable } from '../../../src/app/features/submissions/problems/ProblemTable.tsx';
import { LanguageProvider, loadMessages } from '../../../src/app/language/LanguageProvider.tsx';
import { makeQueryClient } from '../../../src/app/queries.ts';
import type { Session } from '../../../src/app/session/session.ts';
import { makeProgramStore } from '../../../src/app/view/program-store.ts';
import { WorkbenchProvider } from '../../../src/app/view/Workbench.tsx';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { NO_CORRECTIONS } from '../../../src/core/intake/corrections.ts';
import type { ProblemGroup, ProblemRow, Staged } from '../../../src/core/loading/staged.ts';

const ROWS = 100_000;
/** Every third row of the file is at fault, from row 4 on. */
const rowAt = (place: number) => 4 + 3 * place;
const group: ProblemGroup = {
  id: 'f9',
  problem: {
    code: 'loading/unknown-value',
    severity: 'rejected-row',
    place: { file: 'payroll.csv', column: 'Craft' },
    words: { en: 'Not known.', es: 'No se conoce.' },
  },
  count: ROWS,
  rows: Array.from({ length: ROWS }, (_, place) => rowAt(place)),
};
const staged: Staged = {
  id: 1,
  fileName: 'payroll.csv',
  hash: 'a',
  kind: 'hours',
  recipe: { plumblineRecipe: 1, kind: 'hours', fields: {} },
  counts: { read: 3 * ROWS, accepted: 2 * ROWS, leftOut: 0, rejected: ROWS },
  corrections: NO_CORRECTIONS,
  revision: 0,
  groups: [group],
  unknownValues: [],
  firstDate: null,
  lastDate: null,
  periods: [],
};

/** The list over a session that answers pages only, and the places that were asked of it. */
async function openTable() {
  await loadMessages('en');
  const asked: number[] = [];
  const opened: number[] = [];
  const session: Pick<Session, 'problemRows'> = {
    problemRows: (_id, _group, from, count) => {
      asked.push(from);
      const places = Array.from({ length: Math.min(count, ROWS - from) }, (_, at) => from + at);
      const rows: readonly ProblemRow[] = places.map((place) => ({
        row: rowAt(place),
        cells: [{ column: 'Craft', text: `value ${place}`, was: null }],
        reason: null,
      }));
      return Promise.resolve(rows);
    },
  };
  const workbench = {
    catalogue,
    session: session as Session,
    programs: makeProgramStore(catalogue.defaultProgram),
    sample: { load: () => Promise.reject(new Error('There is no sample here.')) },
    openDrafts: () => Promise.reject(new Error('There are no drafts here.')),
  };
  const screen = await render(
    <QueryClientProvider client={makeQueryClient()}>
      <WorkbenchProvider workbench={workbench}>
        <LanguageProvider language="en">
          <div style={{ height: 300 }}>
            <style>{'.problem-rows { max-height: 300px; overflow: auto; }'}</style>
            <ProblemTable
              id="list"
              staged={staged}
              group={group}
              onOpen={({ row }) => opened.push(row)}
            />
          </div>
        </LanguageProvider>
      </WorkbenchProvider>
    </QueryClientProvider>,
  );
  await expect.element(screen.getByText('value 0', { exact: true })).toBeVisible();
  return { screen, asked, opened };
}

describe('100,000 rows at fault', () => {
  it('are told in number, and only a window of them is drawn and asked for', async () => {
    const { screen, asked } = await openTable();
    const table = screen.getByRole('table').element();
    expect(table.getAttribute('aria-rowcount')).toBe('100001');
    expect(table.querySelectorAll('tr').length).toBeLessThan(60);
    expect(asked).toEqual([0]);
  });

  it('are gone through by keys: Down, Page Down, End to the last, Home to the first', async () => {
    const { screen, asked } = await openTable();
    const press = async (key: string, row: number) => {
      await userEvent.keyboard(`{${key}}`);
      const name = `Correct or skip row ${row}`;
      await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe(name);
      const place = document.activeElement?.closest('tr')?.getAttribute('aria-rowindex');
      expect(place).toBe(String((row - 4) / 3 + 2));
    };
    screen.getByRole('group').element().focus();
    await press('ArrowDown', rowAt(0));
    await press('ArrowDown', rowAt(1));
    await press('PageDown', rowAt(11));
    await press('End', rowAt(ROWS - 1));
    await expect.element(screen.getByText('value 99999', { exact: true })).toBeVisible();
    const table = screen.getByRole('table').element();
    expect(table.querySelectorAll('tr').length).toBeLessThan(60);
    await press('ArrowUp', rowAt(ROWS - 2));
    await press('Home', rowAt(0));
    expect(asked.length).toBeLessThan(8);
  });

  it('each open by Enter', async () => {
    const { screen, opened } = await openTable();
    screen.getByRole('group').element().focus();
    await userEvent.keyboard('{End}');
    const last = `Correct or skip row ${rowAt(ROWS - 1)}`;
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe(last);
    await expect.element(screen.getByText('value 99999', { exact: true })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual([rowAt(ROWS - 1)]);
  });
});
