/** Hours with a fault of every kind that can be corrected; what is wrong stands beside each row. */
export const WRONG_HOURS = [
  'worker_key,period_end,employer,worker_class,hours,race',
  'a,2026-01-03,X,journey,8,white', // 2: sound
  'b,2026-01-03,X,JNY-1,6,white', // 3: an unknown class
  'c,2026-01-03,X,JNY-1,many,black', // 4: an unknown class, and no number
  'd,2026-13-03,X,journey,7,white', // 5: no date
  'e,2026-01-03,X,journey,-5,white', // 6: out of range
  'f,,X,journey,4,asian', // 7: no date at all
  'a,2026-01-03,X,journey,3,white', // 8: again the worker, day and place of row 2
  'Total,,,,40,', // 9: left out
  'g,2026-01-10,Y,journey,5,white', // 10: sound
  '',
].join('\n');
