// "0,5 point", "puntos porcentuales", "a quarter of a point": what a share moves by, never where it stands.
import type { Fact } from '../../facts/fact.ts';

const POINTS = /p(?:oint|unto|unti|onto)|punkt/iu;

/** Whether a share is told in points. */
export const isInPoints = ({ text }: Pick<Fact, 'text'>): boolean => POINTS.test(text);
