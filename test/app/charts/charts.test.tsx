import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { DumbbellChart } from '../../../src/app/charts/dumbbell/DumbbellChart.tsx';
import { dumbbellTable } from '../../../src/app/charts/dumbbell/dumbbell-model.ts';
import { Figure } from '../../../src/app/charts/figure/Figure.tsx';
import { svgDocument } from '../../../src/app/charts/figure/save-figure.ts';
import { SurvivalChart } from '../../../src/app/charts/survival/SurvivalChart.tsx';
import { TrendChart } from '../../../src/app/charts/trend/TrendChart.tsx';
import { hoursTarget, plainLabels, reportRow } from './rows.ts';

const women = reportRow({
  value: 0.064,
  interval: { low: 0.059, high: 0.07, method: 'linearised-ratio' },
  target: hoursTarget(690, -0.005, 1240),
});
const words = {
  table: 'Table',
  definition: 'Definition',
  png: 'Save as PNG',
  svg: 'Save as SVG',
  csv: 'Save as CSV',
  toolbar: 'This figure',
  failed: 'The picture could not be made.',
};

async function dumbbell() {
  return render(
    <main>
      <h2>Participation</h2>
      <Figure
        headline="Women worked 6.4% of hours"
        subtitle="Share of hours"
        note="n = 100"
        table={dumbbellTable([women], [], plainLabels, 'Share of hours')}
        fileName="share-of-hours"
        words={words}
        definition={<p>Hours of the group over all hours.</p>}
      >
        <DumbbellChart now={[women]} before={[]} labels={plainLabels} title="Share of hours" />
      </Figure>
    </main>,
  );
}

describe('a figure in the browser', () => {
  it('says each mark as a sentence to people who do not see it', async () => {
    const screen = await dumbbell();
    await expect
      .element(screen.getByRole('listitem', { name: /women: 6.4%.*hoursShort hours=1240/u }))
      .toBeInTheDocument();
  });

  it('shows its table and its definition when asked', async () => {
    const screen = await dumbbell();
    await screen.getByRole('button', { name: 'Table' }).click();
    await expect.element(screen.getByRole('table', { name: 'Share of hours' })).toBeVisible();
    await screen.getByRole('button', { name: 'Definition' }).click();
    await expect.element(screen.getByText('Hours of the group over all hours.')).toBeVisible();
  });

  it('passes axe', async () => {
    const screen = await dumbbell();
    await expect.element(screen.getByRole('listitem')).toBeInTheDocument();
    const { violations } = await axe.run(screen.container);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('is saved as an SVG document that stands alone', async () => {
    const screen = await dumbbell();
    await expect.element(screen.getByRole('listitem')).toBeInTheDocument();
    const svg = screen.container.querySelector('svg');
    if (svg === null) throw new Error('The figure has a drawing.');
    const text = svgDocument(svg, 'Women worked 6.4% of hours');
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelector('title')?.textContent).toBe('Women worked 6.4% of hours');
    expect(text).toContain('underTarget');
  });
});

describe('lines and curves in the browser', () => {
  it('draw a point for each period and name the line at its end', async () => {
    const periods = ['2026-Q1', '2026-Q2'];
    const rows = periods.map((period) => reportRow({ ...women, period }));
    const screen = await render(
      <TrendChart rows={rows} periods={periods} labels={plainLabels} title="Trend" />,
    );
    await expect.poll(() => screen.container.querySelectorAll('circle').length).toBe(2);
    expect(screen.container.textContent).toContain('women');
  });

  it('draw the numbers at risk under the curve', async () => {
    const curve = [
      { time: 30, atRisk: 20, events: 5, censored: 0, probability: 0.75, low: 0.5, high: 0.9 },
    ];
    const detail = {
      kind: 'survival' as const,
      curve,
      median: null,
      measures: 'survival' as const,
    };
    const row = reportRow({ metric: 'time-on-job', value: 0.75, detail });
    const screen = await render(
      <SurvivalChart rows={[row]} labels={plainLabels} title="Time on the job" />,
    );
    await expect.poll(() => screen.container.textContent).toContain('atRisk');
    expect(screen.container.querySelectorAll('path[fill="none"]').length).toBeGreaterThan(0);
  });
});
