// The moon for calendars that follow it: new moons, the angle between moon and sun, and the days of a lunar month.
// In and out: days since 1970-01-01 with parts of a day, universal time. Good to a few minutes for 1900 to 2100.
// Source: J. Meeus, "Astronomical Algorithms" (1991), ch. 45, the terms above 0.03 degrees.

const RADIANS = Math.PI / 180;
/** 2000-01-01, noon, from which the angles are counted. */
const EPOCH = 10_957.5;
const CENTURY = 36_525;
/** Days of a mean lunation, and degrees of a mean day of it. */
const LUNATION = 29.530588861;
const DAILY = 360 / LUNATION;

/** The sine terms of the moon's longitude: size in degrees, then how often each mean angle counts (elongation, sun, moon, node). */
const TERMS: readonly (readonly [number, number, number, number, number])[] = [
  [6.288774, 0, 0, 1, 0], [1.274027, 2, 0, -1, 0], [0.658314, 2, 0, 0, 0], [0.213618, 0, 0, 2, 0], [-0.185116, 0, 1, 0, 0], [-0.114332, 0, 0, 0, 2], [0.058793, 2, 0, -2, 0],
  [0.057066, 2, -1, -1, 0], [0.053322, 2, 0, 1, 0], [0.045758, 2, -1, 0, 0], [-0.040923, 0, 1, -1, 0], [-0.03472, 1, 0, 0, 0], [-0.030383, 0, 1, 1, 0],
  [-1.914602, 0, 1, 0, 0], [-0.019993, 0, 2, 0, 0],   // the sun's own, which comes off
];

/** How far the moon is ahead of the sun at an instant, in degrees from 0 to 360. */
export function elongationAt(instant: number): number {
  const t = (instant - EPOCH) / CENTURY;
  const [d, sun, moon, node] = [297.8501921 + 445_267.1114034 * t, 357.5291092 + 35_999.0502909 * t, 134.9633964 + 477_198.8675055 * t, 93.272095 + 483_202.0175233 * t];
  const shift = TERMS.reduce((sum, [size, a, b, c, e]) => sum + size * Math.sin((a * d + b * sun + c * moon + e * node) * RADIANS), 0);
  return (((d + shift) % 360) + 360) % 360;
}

/** The new moon nearest to an instant. */
export function newMoonNear(instant: number): number {
  let at = instant;
  for (let round = 0; round < 5; round++) at -= ((elongationAt(at) + 180) % 360 - 180) / DAILY;
  return at;
}

/** The first new moon from an instant on. */
export function newMoonFrom(instant: number): number {
  const near = newMoonNear(instant + LUNATION / 2);
  const before = newMoonNear(near - LUNATION);
  return before >= instant ? before : near >= instant ? near : newMoonNear(near + LUNATION);
}

/** The last new moon up to an instant. */
export function newMoonUpTo(instant: number): number {
  const next = newMoonFrom(instant);
  return newMoonNear(next - LUNATION);
}

/** The first day on which, at `hour` (part of a day, UT), a month that begins with a new moon has come to the `nth` of its thirty parts. */
export function lunarDay(newMoon: number, nth: number, hour: number): number {
  const degrees = (nth - 1) * 12;
  const reached = (day: number): number => {
    const mean = (day + hour - newMoon) * DAILY;
    const angle = elongationAt(day + hour);
    return angle + 360 * Math.round((mean - angle) / 360);
  };
  let day = Math.floor(newMoon + degrees / DAILY) - 2;
  while (reached(day) < degrees) day++;
  return day;
}
