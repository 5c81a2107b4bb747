import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.tsx';
import { hoursTarget } from './targets.ts';

const fromFile = hoursTarget({ id: 'women/hours-share/program', basisPoints: 800 });

describe('targets that came in as a file', () => {
  it('are shown beside those of the page, and are not changed here', async () => {
    const { screen } = await openPage({}, 'en', { targets: [fromFile], problems: [] });
    await expect.element(screen.getByRole('heading', { name: 'Targets from files' })).toBeVisible();
    await expect.element(screen.getByRole('cell', { name: '8%', exact: true })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Edit/u }).elements()).toEqual([]);
  });

  it('are named where the page asks for another value at the same place', async () => {
    const files = { targets: [fromFile], problems: [] };
    const { screen } = await openPage({ targets: [hoursTarget()] }, 'en', files);
    const lines = screen.getByRole('listitem').filter({ hasText: 'Women, Share of hours' });
    await expect.element(screen.getByText(/The higher one is used/u)).toBeVisible();
    expect(lines.elements().map((line) => line.textContent)).toContain(
      'Women, Share of hours: 8% (The whole program)',
    );
  });

  it('with a fault are not in force, and the fault is told', async () => {
    const problem = {
      code: 'targets/empty-cell',
      severity: 'blocking',
      place: {},
      words: { en: 'metric is empty. Fill it in.', es: 'metric está vacío. Complételo.' },
    } as const;
    const { screen } = await openPage({}, 'en', { targets: [], problems: [problem] });
    await expect.element(screen.getByRole('alert')).toHaveTextContent('not in force');
    await expect.element(screen.getByText('metric is empty. Fill it in.')).toBeVisible();
  });
});
