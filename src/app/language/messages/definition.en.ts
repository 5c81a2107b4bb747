export const definitionEn = {
  'definition.question': 'Question',
  'definition.population': 'Who and what is counted',
  'definition.method': 'Method',
  'definition.source': 'Why it is measured',
  'definition.files': 'Files it comes from',
  'definition.file': '{file}: {rows} rows, fingerprint {hash}',
  'definition.sql': 'Statements that ran',
  'definition.statements': '{count, plural, one {# statement} other {# statements}}',
  'files.count': '{count, plural, one {# file} other {# files}}',
  'method.kind.rate': 'Rate: those counted, divided by all among whom they are counted.',
  'method.kind.hours-rate': 'Part of the group’s own hours, summed worker by worker.',
  'method.kind.share':
    'The group’s part of the whole. People whose group is not reported stay in the whole.',
  'method.kind.amount': 'Amount per person, compared with the group named as reference.',
  'method.kind.quartile-bands':
    'Everybody is ranked by pay and parted into four equal quarters; the group’s part of each quarter is shown.',
  'method.kind.survival':
    'Time from start to event (Kaplan and Meier 1958; with a competing event, Aalen and Johansen 1978). People whose event has not come are followed as far as is known.',
  'method.kind.funnel':
    'Each step’s rate is among those decided there: neither pending nor withdrawn.',
  'method.kind.turnover': 'Separations divided by the mean of the headcounts at start and end.',
  'method.kind.uniformity': 'Months in which the target was met, divided by months with hours.',
  'method.kind.needed-share':
    'Share of the remaining planned hours that would bring the whole to the target.',
  'method.interval.wilson': 'Interval: Wilson score, 95% (Wilson 1927).',
  'method.interval.linearised-ratio':
    'Interval: ratio of totals, clustered by worker, 95% (Cochran 1977, chapter 6).',
  'method.interval.order-statistic': 'Interval of the median: order statistics, 95%.',
  'method.interval.log-log': 'Interval: log-log with Greenwood’s variance, 95%.',
  'method.interval.mean-t': 'Interval of the mean: Student’s t, 95%.',
  'method.interval.delta-log': 'Interval: delta method on the logarithm, 95%.',
  'method.gap.newcombe': 'Interval of the gap: Newcombe 1998, method 10.',
  'method.gap.price-bonett': 'Interval of the gap of medians: Price and Bonett 2020.',
  'method.gap.delta-log': 'Interval of the gap of means: delta method on the logarithm.',
  'method.gap.difference': 'Gap: difference of the two values, without an interval.',
  'method.test.fisher': 'Test: Fisher’s exact, two-sided.',
  'method.test.two-sd': 'Test: two standard deviations (Hazelwood 1977).',
} as const;
