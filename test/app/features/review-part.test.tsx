import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RatesTable } from '../../../src/app/features/submissions/RatesTable.tsx';
import { isReady } from '../../../src/app/features/submissions/upload.ts';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import type { BeforeAndAfter } from '../../../src/core/report/rates-as-if.ts';
import { openReview } from './open-review.tsx';

const HEADER = 'worker_key,period_end,project,employer,gender,hours\n';
/** Two good rows, 40 + 38.5; the third repeats the first with 8 hours; the last says 86.5. */
const PAPER = `${HEADER}a,2026-07-04,Pier,Alder,woman,40
b,2026-07-04,Pier,Alder,man,38.5
a,2026-07-04,Pier,Alder,woman,8
Total,,,,,86.5
`;
async function axeFindings(container: Element) {
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describe('what a file is held against, on the screen', () => {
  it('says in Spanish what differs from the paper, and where it may come from', async () => {
    const { screen, store, add } = await openReview('es');
    await add(['horas.csv', PAPER]);
    await screen.getByText('Comparar con los totales de su papel').first().click();
    const hours = screen.getByLabelText('Horas en el papel');
    await hours.fill('86,5');
    await userEvent.tab();
    const words =
      'Horas: no concuerda. En el papel, 86.5; aceptado, 78.5. El papel tiene 8 más. Con las filas rechazadas es exactamente lo que dice el papel. Vea arriba por qué se rechazaron.';
    await expect.element(hours).toHaveAccessibleDescription(new RegExp(`${words}$`, 'u'));
    await expect.element(screen.getByRole('status')).toHaveTextContent(words);
    await expect
      .element(screen.getByText('El total del propio archivo, en la fila 5, dice 86.5 horas'))
      .toBeInTheDocument();
    expect(store.current().map(isReady)).toEqual([false]);
    const confirm = screen.getByRole('checkbox', { name: 'Agregarlo de todos modos' });
    (confirm.element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    expect(store.current().map(isReady)).toEqual([true]);
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it('says of a total that may be read in two ways how to write it, and marks the field', async () => {
    const { screen, store, add } = await openReview('en');
    await add(['hours.csv', PAPER]);
    await screen.getByText('Compare with the totals on your paper').first().click();
    const hours = screen.getByLabelText('Hours on paper');
    await hours.fill('1.078');
    await userEvent.keyboard('{Enter}');
    await expect.element(hours).toHaveAccessibleDescription(/Write it without a point \(1234\)/u);
    await expect.element(hours).toHaveAttribute('aria-invalid', 'true');
    expect(store.current().map(isReady)).toEqual([false]);
    await screen.getByLabelText('People on paper').fill('2');
    await userEvent.tab();
    await expect
      .element(screen.getByText('People agree: 2 on paper, 2 accepted.').first())
      .toBeInTheDocument();
    await hours.fill('');
    await userEvent.tab();
    expect(store.current().map(isReady)).toEqual([true]);
  });

  it('shows rows that are in already beside the stored ones, and which values differ', async () => {
    const { screen, session, store, add, putHoldings } = await openReview('en');
    await add(['hours.csv', PAPER]);
    await store.commit();
    await putHoldings();
    await add(['more.csv', `${HEADER}b,2026-07-04,Pier,Alder,woman,40\n`]);
    await expect
      .element(screen.getByRole('heading', { name: '1 row of this file is in the data already' }))
      .toBeInTheDocument();
    await expect
      .element(screen.getByText('If this file goes in beside that, they count twice.'))
      .toBeInTheDocument();
    await screen.getByText('Show them side by side').click();
    const table = screen.getByRole('table', { name: 'Show them side by side: more.csv' });
    await expect.element(table).toBeInTheDocument();
    const cells = [...table.element().querySelectorAll('tbody td')];
    const lines = cells.map((cell) => [...cell.querySelectorAll('li')].map((li) => li.textContent));
    expect(lines).toEqual([
      ['Hours: 40.0', 'Gender: woman'],
      [],
      ['Hours: 38.5', 'Gender: man'],
      ['Worker key: b', 'Last day: 2026-07-04', 'Project: Pier', 'Employer: Alder'],
    ]);
    expect(cells[1]?.textContent).toBe('row 3 of hours.csv');
    expect(await axeFindings(screen.container)).toEqual([]);
    store.choose(2, []);
    await expect.poll(() => store.current().map(isReady)).toEqual([true]);
    await store.commit();
    const { submissions } = await session.holdings();
    expect(submissions.at(-1)?.checks).toEqual([{ kind: 'stored-again', rows: 1 }]);
  });
});

const row = (group: string, value: number | null, n = 20): BeforeAndAfter['after'][number] => ({
  metric: 'hours-share',
  stage: 'participation',
  period: '2026-Q3',
  slice: [],
  grouping: 'gender',
  group,
  step: null,
  n,
  numerator: value === null ? null : value * 100,
  denominator: 100,
  value,
  interval: null,
  comparison: null,
  target: null,
  benchmark: null,
  verdict: null,
  reason: value === null ? 'no-rows' : null,
  detail: null,
});

describe('rates before and after', () => {
  it('say the change in words, and counts alone where few people stand behind a rate', async () => {
    const gender = catalogue.groupings.filter(({ id }) => id === 'gender');
    const metrics = catalogue.metrics.filter(({ id }) => id === 'hours-share');
    const rates = {
      period: '2026-Q3',
      before: [
        row('men', 0.6),
        row('women', 0.4),
        row('nonbinary', 0.02, 3),
        row('not-reported', 0),
      ],
      after: [
        row('men', 0.555),
        row('women', 0.4),
        row('nonbinary', 0.03, 3),
        row('not-reported', 0),
      ],
    };
    const { screen } = await openReview(
      'es',
      <RatesTable
        fileName="horas.csv"
        metrics={metrics}
        rates={rates}
        period="2026-Q3"
        groupings={gender}
      />,
    );
    const table = screen.getByRole('table', { name: 'Indicadores clave antes y después, T3 2026' });
    await expect.element(table).toBeInTheDocument();
    const lines = [...table.element().querySelectorAll('tbody tr')].map((line) =>
      [...line.children].map((cell) => cell.textContent),
    );
    expect(lines).toEqual([
      ['Proporción de horas: Hombres', '60.0%', '55.5%', 'baja 4.5 puntos'],
      ['Proporción de horas: Personas no binarias', '2 de 100', '3 de 100', '—'],
      ['Proporción de horas: Mujeres', '40.0%', '40.0%', 'sin cambio'],
    ]);
  });
});
