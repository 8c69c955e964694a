// Day arithmetic against the engine's own, and feasts against the days they were held on.
import { describe, expect, it } from 'vitest';
import { addMonths, civilDay, dayNumber, daysOfIso, isoDay, isoOf, isoWeek, weekdayOf } from '../../src/core/facts/dates/calendar.ts';
import { feastDays } from '../../src/core/facts/dates/feasts.ts';
import type { Feast } from '../../src/core/languages/calendar-words.ts';

const DAY_MS = 86_400_000;

describe('days', () => {
  it('count and part as the engine’s do, from 1582 to 2199', () => {
    for (let day = -141_000; day < 84_000; day += 97) {
      const date = new Date(day * DAY_MS);
      expect([isoDay(day), weekdayOf(day) % 7, dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())]).toEqual([date.toISOString().slice(0, 10), date.getUTCDay(), day]);
    }
  });
  it('months that overflow carry on', () => {
    expect([isoDay(dayNumber(2021, 14, 1)), isoDay(dayNumber(2022, 0, 31)), isoDay(addMonths(dayNumber(2022, 1, 31), 1)), civilDay(dayNumber(2020, 2, 29)).month]).toEqual(['2022-02-01', '2021-12-31', '2022-02-28', 2]);
  });
  it('ISO weeks belong to the year of their Thursday', () => {
    expect([isoWeek(dayNumber(2022, 1, 2)), isoWeek(dayNumber(2022, 1, 3)), isoWeek(dayNumber(2021, 1, 1))]).toEqual(['2021-W52', '2022-W01', '2020-W53']);
  });
  it.each(['2022', '2022-01', '2022-01-10', '2022-01-10/2022-01-11', '1990/1999', '2022-04/2022-06'])('%s is written as it was read', (iso) => {
    const days = daysOfIso(iso);
    expect(days && isoOf(days)).toBe(iso);
  });
});

describe('feasts', () => {
  it.each<readonly [Feast, number, string]>([
    ['easter', 2024, '2024-03-31'], ['orthodox-easter', 2021, '2021-05-02'], ['whit-monday', 2022, '2022-06-06'], ['thanksgiving', 2021, '2021-11-25'], ['black-friday', 2021, '2021-11-26'], ['memorial-day', 2022, '2022-05-30'],
    ['eid-al-adha', 2018, '2018-08-21'], ['islamic-new-year', 2018, '2018-09-11'], ['mawlid', 2017, '2017-11-30'], ['tu-bishvat', 2022, '2022-01-16/2022-01-17'], ['tu-bishvat', 2021, '2021-01-27/2021-01-28'],
    ['holi', 2021, '2021-03-29'], ['diwali', 2020, '2020-11-14'], ['diwali', 2021, '2021-11-04'], ['dussehra', 2021, '2021-10-15'], ['ganesh-chaturthi', 2021, '2021-09-10'], ['maha-shivaratri', 2021, '2021-03-11'], ['janmashtami', 2023, '2023-09-06'], ['rama-navami', 2021, '2021-04-21'], ['raksha-bandhan', 2021, '2021-08-22'], ['navaratri', 2020, '2020-10-16/2020-10-25'],
    ['advent-1', 2022, '2022-11-27'], ['totensonntag', 2021, '2021-11-21'], ['lent', 2022, '2022-03-02/2022-04-16'], ['cyber-monday', 2021, '2021-11-29'], ['lunar-new-year', 2023, '2023-01-22'],
    ['eid-al-fitr', 2021, '2021-05-13'], ['yom-kippur', 2021, '2021-09-15/2021-09-16'], ['passover', 2022, '2022-04-15/2022-04-23'], ['hanukkah', 2022, '2022-12-18/2022-12-26'], ['lunar-new-year', 2022, '2022-02-01'], ['diwali', 2021, '2021-11-04'],
  ])('%s %i', (feast, year, iso) => {
    expect(isoOf(feastDays(feast, year))).toBe(iso);
  });
});
