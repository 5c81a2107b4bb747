export const draftsEn = {
  'drafts.back':
    '{count, plural, one {# file is} other {# files are}} back on this list after the page was reloaded. Nothing of it is in the data yet.',
  'drafts.kept':
    'Files on this list come back when the page is reloaded. Until they are added or taken off they are kept in this browser, encrypted for this tab alone.',
  'drafts.notKept':
    'There is no room in this browser to keep this file over a reload. It is lost when the page is closed.',
} as const;
