import { useMemo } from 'react';
import { DECLINED, NOT_REPORTED } from '../../core/definition/grouping.ts';
import type { SliceDimension } from '../../core/definition/metric.ts';
import type { SliceKey } from '../../core/report/report.ts';
import { useSay, useWords, type Say } from '../language/use-say.ts';
import { useWorkbench } from './Workbench.tsx';

/** Names of what the catalogue and the files hold, in the page's language. An unknown id stands for itself. */
export interface Names {
  readonly metric: (id: string) => string;
  readonly grouping: (id: string) => string;
  readonly group: (grouping: string, group: string) => string;
  /** A value of a dimension: codes by their words, names as the files have them. */
  readonly key: (dimension: SliceDimension, key: string | null) => string;
  readonly slice: (slice: readonly SliceKey[]) => string;
}

export function useNames(): Names {
  const { catalogue } = useWorkbench();
  const say = useSay();
  const words = useWords();
  return useMemo(() => {
    const codes = codeWordsOf(catalogue.records);
    const key = (dimension: SliceDimension, value: string | null) => {
      if (value === null) return say('view.blank');
      const title = codes.get(`${dimension} ${value}`);
      return title === undefined ? value : words(title);
    };
    return {
      metric: (id) => titleOf(catalogue.metrics, id, words),
      grouping: (id) => titleOf(catalogue.groupings, id, words),
      group: (grouping, group) => groupName(grouping, group),
      key,
      slice: (slice) => slice.map(({ dimension, key: value }) => key(dimension, value)).join(' · '),
    };
    function groupName(grouping: string, group: string): string {
      const special = specialGroup(group, say);
      if (special !== null) return special;
      const groups = catalogue.groupings.find(({ id }) => id === grouping)?.groups ?? [];
      return titleOf(groups, group, words);
    }
  }, [catalogue, say, words]);
}

function specialGroup(group: string, say: Say): string | null {
  if (group === NOT_REPORTED) return say('group.not-reported');
  return group === DECLINED ? say('group.declined') : null;
}

type Named = { readonly id: string; readonly title: Parameters<ReturnType<typeof useWords>>[0] };

function titleOf(all: readonly Named[], id: string, words: ReturnType<typeof useWords>): string {
  const found = all.find((one) => one.id === id);
  return found === undefined ? id : words(found.title);
}

/** Columns of codes that are dimensions: worker class, source, reason. */
const CODE_COLUMNS: Readonly<Record<string, SliceDimension>> = {
  worker_class: 'worker-class',
  source: 'source',
  end_reason: 'reason',
  trade: 'trade',
};

function codeWordsOf(records: ReturnType<typeof useWorkbench>['catalogue']['records']) {
  const found = new Map<string, Named['title']>();
  for (const record of records) {
    for (const [id, column] of Object.entries(record.columns)) {
      const dimension = CODE_COLUMNS[id];
      if (dimension === undefined || column.type !== 'code') continue;
      for (const code of column.codes.codes) found.set(`${dimension} ${code.id}`, code.title);
    }
  }
  return found;
}
