/** A row's place among all that were submitted, in one number. */
export const SUBMITTED = 'CAST(submission AS BIGINT) * 4294967296 + "row"';
