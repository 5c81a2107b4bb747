import { useMemo } from 'react';
import type { Metric } from '../../core/definition/metric.ts';
import type { SliceDimension } from '../../core/definition/metric.ts';
import type { Labels } from '../charts/labels.ts';
import {
  dollars,
  monthOf,
  oneDecimal,
  percent,
  periodTitle,
  pointsOf,
  wholeNumber,
} from '../language/format.ts';
import type { MessageId } from '../language/messages/messages-en.ts';
import { useLanguage, useSay, useWords, type Say } from '../language/use-say.ts';
import { useNames } from './use-names.ts';
import { useWorkbench } from './Workbench.tsx';

/** Every word and number format that figures need; `dimension` is what their slices are of. */
export function useLabels(dimension: SliceDimension = 'trade'): Labels {
  const { catalogue } = useWorkbench();
  const say = useSay();
  const language = useLanguage();
  const words = useWords();
  const names = useNames();
  return useMemo(() => {
    const metricOf = (id: string) => catalogue.metrics.find((metric) => metric.id === id);
    const whole = (value: number) => wholeNumber(value, language);
    return {
      group: names.group,
      period: (id) => periodTitle(id, language),
      periodShort: (id) => periodTitle(id, language),
      month: (date) => monthOf(date, language),
      sliceKey: (key) => names.key(dimension, key),
      step: (metric, step) => {
        const found = stepsOf(metricOf(metric)).find(({ id }) => id === step);
        return found === undefined ? say(`band.${step}` as MessageId) : words(found.title);
      },
      reason: (reason) => say(`reason.${reason}` as MessageId),
      percent: (fraction) => percent(fraction, language),
      points: (fraction) => pointsOf(fraction, language),
      count: whole,
      hours: whole,
      days: (value) => say('unit.days', { days: Math.round(value) }),
      unit: (metric) => unitOf(metricOf(metric)),
      value: (metric, value) => inItsUnit(metricOf(metric), value),
      say: (id, values) => say(`charts.${id}`, values),
    };
    function inItsUnit(metric: Metric | undefined, value: number): string {
      return valueInUnit(metric, value, say, language);
    }
  }, [catalogue, say, language, words, names, dimension]);
}

/** Amounts in their unit, everything else in percent. */
function valueInUnit(
  metric: Metric | undefined,
  value: number,
  say: Say,
  language: ReturnType<typeof useLanguage>,
): string {
  if (metric?.kind !== 'amount') return percent(value, language);
  switch (metric.unit) {
    case 'dollars-per-hour':
      return dollars(value, language);
    case 'days':
      return say('unit.days', { days: Math.round(value) });
    case 'months':
      return say('unit.months', { months: oneDecimal(value, language) });
  }
}

function unitOf(metric: Metric | undefined): ReturnType<Labels['unit']> {
  return metric?.kind === 'amount' ? metric.unit : 'fraction';
}

function stepsOf(metric: Metric | undefined) {
  return metric?.kind === 'funnel' ? metric.steps : [];
}
