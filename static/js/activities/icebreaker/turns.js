/** Whose turn it is: the time of both turns is shared alike, so the second of three talks across the swap. */

/** The place in the group of who talks at `now`; `talks` has the `turn`, its end and the length of each. */
export function speakerOf({ turn, ends_at: ends, each }, people, now) {
  const spent = Math.min(Math.max(1 - (ends - now) / each, 0), 1);
  return Math.min(Math.floor(((turn - 1 + spent) / 2) * people), people - 1);
}
